import type { closureInputs } from '@mithaq/domain/closure/schema'
import type { ActFormsOf } from '../form/act-form.ts'

/** The forms of the closure. */
export const closureForms: ActFormsOf<keyof typeof closureInputs> = {
  recordEvaluation: {
    isGrave: true,
    fields: { evaluation: { kind: 'words', saveAs: 'evaluation', lines: 12 } },
  },
  recordEquipment: {
    isGrave: true,
    fields: {
      inventory: { kind: 'words', saveAs: 'inventory', lines: 10 },
      fate: { kind: 'choice', of: ['stays', 'returns', 'none'] },
    },
  },
  settleAccounts: { isGrave: true, fields: {} },
  orderRecovery: { isGrave: true, fields: { order: { kind: 'words', saveAs: 'recovery-order', lines: 1 } } },
  recordRecovery: {
    isGrave: true,
    fields: {
      amount: { kind: 'amount', isLegal: true },
      reference: { kind: 'words', saveAs: 'recovery-reference', lines: 1 },
    },
  },
  writeOffRecovery: {
    isGrave: true,
    fields: { decision: { kind: 'words', saveAs: 'write-off', lines: 3 } },
  },
  issueCertificate: { isGrave: true, fields: {} },
  archiveProgramme: {
    isGrave: true,
    fields: { originals: { kind: 'words', saveAs: 'originals', lines: 3 } },
  },
}
