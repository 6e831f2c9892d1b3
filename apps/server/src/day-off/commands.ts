import { command } from '../command/command-procedure.ts'

export const dayOffCommands = {
  recordDayOff: command('recordDayOff'),
}
