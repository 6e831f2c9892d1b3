import type { ActLines } from '../programme/act.ts'
import * as rules from './rules.ts'

export const milestoneActs = {
  submitReport: {
    stages: ['contract', 'closure'],
    by: [{ role: 'association', relation: 'winner' }],
    rule: rules.submitReport,
  },
  returnReport: { stages: ['contract', 'closure'], by: [{ role: 'officer' }], rule: rules.returnReport },
  acceptReport: { stages: ['contract', 'closure'], by: [{ role: 'officer' }], rule: rules.acceptReport },
  fileYearlyAccount: {
    stages: ['contract', 'closure'],
    by: [{ role: 'association', relation: 'winner' }],
    rule: rules.fileYearlyAccount,
  },
  confirmActivity: { stages: ['contract'], by: [{ role: 'beneficiary' }], rule: rules.confirmActivity },
  remind: { stages: ['contract', 'closure'], by: [{ role: 'clock' }], rule: rules.remind },
} as const satisfies ActLines
