import { router } from '../trpc.ts'
import { erasePersonalData } from './erase-personal-data.ts'
import { listReadings } from './list-readings.ts'
import { readRetention } from './read-retention.ts'

export const retentionRouter = router({
  readings: listReadings,
  term: readRetention,
  erase: erasePersonalData,
})
