import { once, unwritten, type Offers } from '../programme/offer.ts'
import type { closureInputs } from './schema.ts'

export const closureOffers: Offers<keyof typeof closureInputs> = {
  recordEvaluation: () => once({ evaluation: unwritten }),
  recordEquipment: () => [{ target: null, input: { inventory: unwritten, fate: 'stays' }, blank: ['fate'] }],
  settleAccounts: () => once({}),
  orderRecovery: () => once({ order: unwritten }),
  recordRecovery: ({ programme }) => once({ amount: programme.closure.toRecover, reference: unwritten }),
  writeOffRecovery: () => once({ decision: unwritten }),
  issueCertificate: () => once({}),
  archiveProgramme: () => once({ originals: unwritten }),
}
