import { command } from '../command/command-procedure.ts'

export const committeeCommands = {
  appointCommittee: command('appointCommittee'),
  replaceMember: command('replaceMember'),
  declareInterests: command('declareInterests'),
  drawUpMinutes: command('drawUpMinutes'),
  signMinutes: command('signMinutes'),
}
