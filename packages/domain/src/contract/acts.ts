import type { ActLines } from '../programme/act.ts'
import { recordAccount } from './account.ts'
import { recordAmendmentVisa } from './amendment-visa.ts'
import * as amendment from './amendment.ts'
import { rereadDates } from './reread-dates.ts'
import * as rules from './rules.ts'

const officer = [{ role: 'officer' }] as const
const president = [{ role: 'president' }] as const
const clock = [{ role: 'clock' }] as const
const winner = [{ role: 'association', relation: 'winner' }] as const

export const contractActs = {
  orderStart: { stages: ['contract'], by: president, rule: rules.orderStart },
  turnYear: { stages: ['contract'], by: clock, rule: rules.turnYear },
  recordBureau: { stages: ['contract', 'closure'], by: winner, rule: rules.recordBureau },
  recordAccount: { stages: ['contract', 'closure'], by: winner, rule: recordAccount },
  proposeAmendment: { stages: ['contract'], by: officer, rule: amendment.proposeAmendment },
  recordAmendmentDeliberation: {
    stages: ['contract'],
    by: officer,
    rule: amendment.recordAmendmentDeliberation,
  },
  recordAmendmentVisa: { stages: ['contract'], by: officer, rule: recordAmendmentVisa },
  signAmendment: { stages: ['contract'], by: [...winner, ...president], rule: amendment.signAmendment },
  rereadDates: { stages: ['contract', 'closure'], by: officer, rule: rereadDates },
  suspendContract: { stages: ['contract'], by: president, rule: rules.suspendContract },
  resumeContract: { stages: ['contract'], by: president, rule: rules.resumeContract },
  terminateContract: { stages: ['contract'], by: president, rule: rules.terminateContract },
  endContract: { stages: ['contract'], by: clock, rule: rules.endContract },
} as const satisfies ActLines
