import { command } from '../command/command-procedure.ts'

export const awardCommands = {
  publishProvisionalResult: command('publishProvisionalResult'),
  submitToCouncil: command('submitToCouncil'),
  recordCouncilDeliberation: command('recordCouncilDeliberation'),
  recordTransmission: command('recordTransmission'),
  recordOpposition: command('recordOpposition'),
  recordVisa: command('recordVisa'),
  notifyResults: command('notifyResults'),
  requestReview: command('requestReview'),
  answerReview: command('answerReview'),
  setWinnerAside: command('setWinnerAside'),
  signContract: command('signContract'),
}
