import { router } from '../trpc.ts'
import { compareRecord } from './compare-record.ts'
import { readAlarms } from './read-alarms.ts'
import { readCompleteness } from './read-completeness.ts'

export const recordRouter = router({
  completeness: readCompleteness,
  compare: compareRecord,
  alarms: readAlarms,
})
