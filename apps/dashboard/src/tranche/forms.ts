import type { trancheInputs } from '@mithaq/domain/tranche/schema'
import type { ActFormsOf, TargetField } from '../form/act-form.ts'
import { TrancheLook } from './tranche-look.tsx'

const tranche: TargetField = {
  kind: 'target',
  among: ({ definition }) => definition.tranches,
  Look: TrancheLook,
}

/** The forms of the money. */
export const trancheForms: ActFormsOf<keyof typeof trancheInputs> = {
  openCredit: {
    isGrave: true,
    fields: {
      tranche,
      budgetYear: { kind: 'count' },
      line: { kind: 'words', saveAs: 'budget-line', lines: 1 },
    },
  },
  commitTranche: {
    isGrave: true,
    fields: { tranche, number: { kind: 'words', saveAs: 'commitment-number', lines: 1 } },
  },
  submitJustification: {
    isGrave: true,
    fields: {
      tranche,
      amount: { kind: 'amount' },
      papers: { kind: 'words', saveAs: 'supporting-papers', lines: 8 },
    },
  },
  acceptJustification: { isGrave: true, fields: { tranche, amount: { kind: 'amount' } } },
  certifyTranche: { isGrave: true, fields: { tranche } },
  orderTranche: { isGrave: true, fields: { tranche } },
  recordTreasurerAcceptance: { isGrave: true, fields: { tranche } },
  recordTreasurerRejection: {
    isGrave: true,
    fields: { tranche, reasons: { kind: 'words', saveAs: 'reasons', lines: 5 } },
  },
  recordPayment: {
    isGrave: true,
    fields: {
      tranche,
      reference: { kind: 'words', saveAs: 'payment-reference', lines: 1 },
      paidOn: { kind: 'date' },
    },
  },
}
