import type { ActLines } from '../programme/act.ts'
import * as rules from './rules.ts'

export const closureActs = {
  recordEvaluation: { stages: ['closure'], by: [{ role: 'officer' }], rule: rules.recordEvaluation },
  recordEquipment: { stages: ['closure'], by: [{ role: 'officer' }], rule: rules.recordEquipment },
  settleAccounts: { stages: ['closure'], by: [{ role: 'officer' }], rule: rules.settleAccounts },
  orderRecovery: { stages: ['closure'], by: [{ role: 'president' }], rule: rules.orderRecovery },
  recordRecovery: { stages: ['closure'], by: [{ role: 'officer' }], rule: rules.recordRecovery },
  writeOffRecovery: { stages: ['closure'], by: [{ role: 'president' }], rule: rules.writeOffRecovery },
  issueCertificate: { stages: ['closure'], by: [{ role: 'president' }], rule: rules.issueCertificate },
  archiveProgramme: { stages: ['closure'], by: [{ role: 'officer' }], rule: rules.archiveProgramme },
} as const satisfies ActLines
