import { z } from 'zod'
import { amount, date, id, words } from '../programme/schema.ts'

const tranche = z.strictObject({ tranche: id })

/** What a person gives for each act of the money chain; the server adds what it finds of the bureau. */
export const trancheInputs = {
  openCredit: tranche.extend({ budgetYear: z.int().min(2000).max(2100), line: words }),
  commitTranche: tranche.extend({ number: words }),
  submitJustification: tranche.extend({ amount, papers: words }),
  acceptJustification: tranche.extend({ amount }),
  // prepared: conflict
  certifyTranche: tranche,
  orderTranche: tranche,
  recordTreasurerAcceptance: tranche,
  recordTreasurerRejection: tranche.extend({ reasons: words }),
  // prepared: conflict
  recordPayment: tranche.extend({ reference: words, paidOn: date }),
}
