import type { committeeInputs } from '@mithaq/domain/committee/schema'
import type { ActFormsOf, TargetField } from '../form/act-form.ts'

const seat: TargetField = { kind: 'target', among: ({ definition }) => definition.committee.seats }

/** The forms of the committee. */
export const committeeForms: ActFormsOf<keyof typeof committeeInputs> = {
  appointCommittee: {
    isGrave: true,
    fields: { members: { kind: 'members' }, order: { kind: 'words', saveAs: 'order', lines: 1 } },
  },
  replaceMember: {
    isGrave: true,
    fields: {
      seat,
      person: { kind: 'person', role: 'member' },
      order: { kind: 'words', saveAs: 'order', lines: 1 },
    },
  },
  declareInterests: {
    isGrave: true,
    fields: {
      interests: { kind: 'interests' },
      declaration: { kind: 'words', saveAs: 'declaration', lines: 5 },
    },
  },
  drawUpMinutes: {
    isGrave: true,
    fields: { minutes: { kind: 'words', saveAs: 'minutes', lines: 16 } },
  },
  signMinutes: {
    isGrave: true,
    fields: {
      minutes: { kind: 'minutes' },
      dissent: { kind: 'words', saveAs: 'dissent', lines: 4, isOptional: true },
    },
  },
}
