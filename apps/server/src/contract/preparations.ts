import type { Preparations } from '../command/preparation.ts'
import { orderStart } from './order-start.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { recordAccount } from './record-account.ts'
import { recordAmendmentDeliberation } from './record-amendment-deliberation.ts'
import { recordAmendmentVisa } from './record-amendment-visa.ts'
import { recordBureau } from './record-bureau.ts'
import { resumeContract } from './resume-contract.ts'
import { rereadDates } from './reread-dates.ts'

export const contractPreparations = {
  orderStart,
  proposeAmendment,
  recordAmendmentDeliberation,
  recordAmendmentVisa,
  recordAccount,
  recordBureau,
  resumeContract,
  rereadDates,
} satisfies Preparations
