import { command } from '../command/command-procedure.ts'
import { certifyTranche } from './certify-tranche.ts'
import { recordPayment } from './record-payment.ts'

export const trancheCommands = {
  openCredit: command('openCredit'),
  commitTranche: command('commitTranche'),
  submitJustification: command('submitJustification'),
  acceptJustification: command('acceptJustification'),
  certifyTranche: command('certifyTranche', certifyTranche),
  orderTranche: command('orderTranche'),
  recordTreasurerAcceptance: command('recordTreasurerAcceptance'),
  recordTreasurerRejection: command('recordTreasurerRejection'),
  recordPayment: command('recordPayment', recordPayment),
}
