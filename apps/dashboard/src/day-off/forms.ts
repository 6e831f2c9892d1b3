import type { dayOffInputs } from '@mithaq/domain/day-off/schema'
import type { ActFormsOf } from '../form/act-form.ts'

/** The form by which a day off that was announced enters the calendar of a programme. */
export const dayOffForms: ActFormsOf<keyof typeof dayOffInputs> = {
  recordDayOff: {
    isGrave: true,
    fields: {
      date: { kind: 'date' },
      reference: { kind: 'words', saveAs: 'day-off', lines: 2 },
    },
  },
}
