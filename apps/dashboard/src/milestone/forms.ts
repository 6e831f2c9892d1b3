import type { milestoneInputs } from '@mithaq/domain/milestone/schema'
import type { ActFormsOf, Beside, Choosable, FormPage, TargetField } from '../form/act-form.ts'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { ReportLook } from './report-look.tsx'

const milestone: TargetField = { kind: 'target', among: ({ definition }) => definition.milestones }
const read: TargetField = { ...milestone, Look: ReportLook }

/** The forms of reports and accounts. */
export const milestoneForms: ActFormsOf<keyof typeof milestoneInputs> = {
  submitReport: {
    isGrave: true,
    fields: {
      milestone,
      report: { kind: 'words', saveAs: 'report', lines: 14 },
      indicators: {
        kind: 'rows',
        among: indicatorsOf,
        areAllAsked: true,
        beside: { is: 'target', of: targetOf },
        each: { value: { kind: 'count' } },
      },
    },
  },
  returnReport: {
    isGrave: true,
    fields: { milestone: read, reasons: { kind: 'words', saveAs: 'reasons', lines: 6 } },
  },
  acceptReport: { isGrave: true, fields: { milestone: read } },
  fileYearlyAccount: {
    isGrave: true,
    fields: { milestone, proof: { kind: 'words', saveAs: 'account-proof', lines: 2 } },
  },
  confirmActivity: {
    isGrave: true,
    fields: { milestone, words: { kind: 'words', saveAs: 'activity', lines: 5 } },
  },
}

/** Those of the milestone that the form is about. */
function indicatorsOf({ definition, about }: FormPage): Choosable[] {
  return definition.milestones.find(({ id }) => id === about)?.indicators ?? []
}

function targetOf({ definition }: ProgrammePageData, id: string): Beside | null {
  const found = definition.milestones.flatMap(({ indicators }) => indicators).find((line) => line.id === id)
  return found ? { count: found.target } : null
}
