import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { awardForms } from '../award/forms.ts'
import { callForms } from '../call/forms.ts'
import { closureForms } from '../closure/forms.ts'
import { committeeForms } from '../committee/forms.ts'
import { contractForms } from '../contract/forms.ts'
import { dayOffForms } from '../day-off/forms.ts'
import { milestoneForms } from '../milestone/forms.ts'
import { selectionForms } from '../selection/forms.ts'
import { trancheForms } from '../tranche/forms.ts'
import type { ActFormsOf } from './act-form.ts'

/** The form of every act of a person; a missing one does not compile. */
export const actForms: ActFormsOf<PersonalAct> = {
  ...callForms,
  ...committeeForms,
  ...selectionForms,
  ...awardForms,
  ...contractForms,
  ...milestoneForms,
  ...trancheForms,
  ...closureForms,
  ...dayOffForms,
}
