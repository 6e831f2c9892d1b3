import { router } from '../trpc.ts'
import { watchChanges } from './watch-changes.ts'

export const liveRouter = router({ changes: watchChanges })
