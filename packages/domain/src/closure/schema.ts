import { z } from 'zod'
import { amount, nothing, words } from '../programme/schema.ts'

/** What a person gives for each act of the closure. */
export const closureInputs = {
  recordEvaluation: z.strictObject({ evaluation: words }),
  recordEquipment: z.strictObject({ inventory: words, fate: z.enum(['stays', 'returns', 'none']) }),
  settleAccounts: nothing,
  orderRecovery: z.strictObject({ order: words }),
  recordRecovery: z.strictObject({ amount, reference: words }),
  writeOffRecovery: z.strictObject({ decision: words }),
  issueCertificate: nothing,
  archiveProgramme: z.strictObject({ originals: words }),
}
