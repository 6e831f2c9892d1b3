import type { Preparations } from '../command/preparation.ts'
import { answerReview } from './answer-review.ts'
import { notifyResults } from './notify-results.ts'
import { recordCouncilDeliberation } from './record-council-deliberation.ts'
import { recordOpposition } from './record-opposition.ts'
import { recordTransmission } from './record-transmission.ts'
import { recordVisa } from './record-visa.ts'
import { requestReview } from './request-review.ts'
import { setWinnerAside } from './set-winner-aside.ts'
import { signContract } from './sign-contract.ts'

export const awardPreparations = {
  answerReview,
  notifyResults,
  recordCouncilDeliberation,
  recordOpposition,
  recordTransmission,
  recordVisa,
  requestReview,
  setWinnerAside,
  signContract,
} satisfies Preparations
