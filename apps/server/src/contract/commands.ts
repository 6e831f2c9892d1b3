import { command } from '../command/command-procedure.ts'

export const contractCommands = {
  orderStart: command('orderStart'),
  recordBureau: command('recordBureau'),
  recordAccount: command('recordAccount'),
  proposeAmendment: command('proposeAmendment'),
  recordAmendmentDeliberation: command('recordAmendmentDeliberation'),
  recordAmendmentVisa: command('recordAmendmentVisa'),
  signAmendment: command('signAmendment'),
  rereadDates: command('rereadDates'),
  suspendContract: command('suspendContract'),
  resumeContract: command('resumeContract'),
  terminateContract: command('terminateContract'),
}
