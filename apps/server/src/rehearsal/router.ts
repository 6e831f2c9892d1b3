import { router } from '../trpc.ts'
import { cancelRehearsal } from './cancel-rehearsal.ts'
import { readRehearsal } from './read-rehearsal.ts'
import { readRunningRehearsal } from './read-running.ts'
import { startRehearsal } from './start-rehearsal.ts'

export const rehearsalRouter = router({
  start: startRehearsal,
  status: readRehearsal,
  running: readRunningRehearsal,
  cancel: cancelRehearsal,
})
