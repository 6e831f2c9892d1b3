import { command } from '../command/command-procedure.ts'
import { returnReport } from './return-report.ts'

export const milestoneCommands = {
  submitReport: command('submitReport'),
  returnReport: command('returnReport', returnReport),
  acceptReport: command('acceptReport'),
  fileYearlyAccount: command('fileYearlyAccount'),
  confirmActivity: command('confirmActivity'),
}
