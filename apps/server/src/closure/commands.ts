import { command } from '../command/command-procedure.ts'

export const closureCommands = {
  recordEvaluation: command('recordEvaluation'),
  recordEquipment: command('recordEquipment'),
  settleAccounts: command('settleAccounts'),
  orderRecovery: command('orderRecovery'),
  recordRecovery: command('recordRecovery'),
  writeOffRecovery: command('writeOffRecovery'),
  issueCertificate: command('issueCertificate'),
  archiveProgramme: command('archiveProgramme'),
}
