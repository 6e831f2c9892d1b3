import { router } from '../trpc.ts'
import { countUnread, listNotices } from './list-notices.ts'
import { markNoticesRead } from './mark-read.ts'

export const noticeRouter = router({ list: listNotices, unread: countUnread, markRead: markNoticesRead })
