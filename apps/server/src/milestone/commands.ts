import { command } from '../command/command-procedure.ts'

export const milestoneCommands = {
  submitReport: command('submitReport'),
  returnReport: command('returnReport'),
  acceptReport: command('acceptReport'),
  fileYearlyAccount: command('fileYearlyAccount'),
  confirmActivity: command('confirmActivity'),
}
