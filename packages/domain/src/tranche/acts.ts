import type { ActLines } from '../programme/act.ts'
import type { Stage } from '../programme/stage.ts'
import * as justification from './justification.ts'
import * as rules from './rules.ts'

const stages: readonly Stage[] = ['contract', 'closure']
const officer = [{ role: 'officer' }] as const
const winner = [{ role: 'association', relation: 'winner' }] as const

export const trancheActs = {
  openCredit: { stages, by: officer, rule: rules.openCredit },
  commitTranche: { stages, by: officer, rule: rules.commitTranche },
  submitJustification: { stages, by: winner, rule: justification.submitJustification },
  acceptJustification: { stages, by: officer, rule: justification.acceptJustification },
  certifyTranche: {
    stages,
    by: [{ role: 'officer' }, { role: 'director' }],
    rule: rules.certifyTranche,
  },
  orderTranche: { stages, by: [{ role: 'president' }], rule: rules.orderTranche },
  recordTreasurerAcceptance: { stages, by: officer, rule: rules.recordTreasurerAcceptance },
  recordTreasurerRejection: { stages, by: officer, rule: rules.recordTreasurerRejection },
  recordPayment: { stages, by: officer, rule: rules.recordPayment },
} as const satisfies ActLines
