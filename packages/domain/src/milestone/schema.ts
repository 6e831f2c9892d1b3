import { z } from 'zod'
import { id, words } from '../programme/schema.ts'

/** What a person gives for each act of a milestone; the server adds when a returned report is due again. */
export const milestoneInputs = {
  submitReport: z.strictObject({
    milestone: id,
    report: words,
    indicators: z.array(z.strictObject({ id, value: z.int() })).max(100),
  }),
  // prepared: dueAt
  returnReport: z.strictObject({ milestone: id, reasons: words }),
  acceptReport: z.strictObject({ milestone: id }),
  fileYearlyAccount: z.strictObject({ milestone: id, proof: words }),
  confirmActivity: z.strictObject({ milestone: id, words }),
}
