import { command } from '../command/command-procedure.ts'
import { answerReview } from './answer-review.ts'
import { notifyResults } from './notify-results.ts'
import { recordCouncilDeliberation } from './record-council-deliberation.ts'
import { recordTransmission } from './record-transmission.ts'
import { requestReview } from './request-review.ts'
import { signContract } from './sign-contract.ts'

export const awardCommands = {
  publishProvisionalResult: command('publishProvisionalResult'),
  submitToCouncil: command('submitToCouncil'),
  recordCouncilDeliberation: command('recordCouncilDeliberation', recordCouncilDeliberation),
  recordTransmission: command('recordTransmission', recordTransmission),
  recordOpposition: command('recordOpposition'),
  recordVisa: command('recordVisa'),
  notifyResults: command('notifyResults', notifyResults),
  requestReview: command('requestReview', requestReview),
  answerReview: command('answerReview', answerReview),
  signContract: command('signContract', signContract),
}
