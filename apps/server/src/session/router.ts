import { router } from '../trpc.ts'
import { endEverySession, endOneSession } from './end-sessions.ts'
import { listSessions } from './list-sessions.ts'
import { readMe } from './read-me.ts'
import { renameOneself } from './rename-oneself.ts'

export const sessionRouter = router({
  me: readMe,
  rename: renameOneself,
  list: listSessions,
  revoke: endOneSession,
  revokeAll: endEverySession,
})
