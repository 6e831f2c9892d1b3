import { z } from 'zod'
import { date, words } from '../programme/schema.ts'

/** Prepared by the server: `isDayOff`, and what is counted again (`terms`, `dueDates`). */
export const dayOffInputs = {
  recordDayOff: z.strictObject({ date, reference: words }),
}
