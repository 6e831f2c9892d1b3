import { command } from '../command/command-procedure.ts'
import { orderStart } from './order-start.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { recordAmendmentDeliberation } from './record-amendment-deliberation.ts'
import { recordBureau } from './record-bureau.ts'
import { rereadDates } from './reread-dates.ts'
import { resumeContract } from './resume-contract.ts'

export const contractCommands = {
  orderStart: command('orderStart', orderStart),
  recordBureau: command('recordBureau', recordBureau),
  proposeAmendment: command('proposeAmendment', proposeAmendment),
  recordAmendmentDeliberation: command('recordAmendmentDeliberation', recordAmendmentDeliberation),
  signAmendment: command('signAmendment'),
  rereadDates: command('rereadDates', rereadDates),
  suspendContract: command('suspendContract'),
  resumeContract: command('resumeContract', resumeContract),
  terminateContract: command('terminateContract'),
}
