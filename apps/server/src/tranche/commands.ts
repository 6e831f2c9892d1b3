import { command } from '../command/command-procedure.ts'

export const trancheCommands = {
  openCredit: command('openCredit'),
  commitTranche: command('commitTranche'),
  submitJustification: command('submitJustification'),
  acceptJustification: command('acceptJustification'),
  certifyTranche: command('certifyTranche'),
  orderTranche: command('orderTranche'),
  recordTreasurerAcceptance: command('recordTreasurerAcceptance'),
  recordTreasurerRejection: command('recordTreasurerRejection'),
  recordPayment: command('recordPayment'),
}
