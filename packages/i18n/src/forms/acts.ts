import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { awardForms } from './award.ts'
import { callForms } from './call.ts'
import { closureForms } from './closure.ts'
import { committeeForms } from './committee.ts'
import { contractForms } from './contract.ts'
import { dayOffForms } from './day-off.ts'
import type { FormsWords } from './form-words.ts'
import { milestoneForms } from './milestone.ts'
import { selectionForms } from './selection.ts'
import { trancheForms } from './tranche.ts'

/** The words of every act's form. */
export const formWords = {
  ...callForms,
  ...committeeForms,
  ...selectionForms,
  ...awardForms,
  ...contractForms,
  ...milestoneForms,
  ...trancheForms,
  ...closureForms,
  ...dayOffForms,
} satisfies FormsWords<PersonalAct>
