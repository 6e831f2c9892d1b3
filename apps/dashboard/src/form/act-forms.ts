import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { callWords } from '@mithaq/i18n/desk/call-forms'
import type { ActWordsOf } from '@mithaq/i18n/desk/act-form-words'
import { callForms } from '../call/forms.ts'
import type { ActFormsOf } from './act-form.ts'

/** The rooms whose forms are done. With the last one, `FormAct` is `PersonalAct`, and a missing act does not compile. */
const forms = { ...callForms }
const words = { ...callWords }

export type FormAct = keyof typeof forms & PersonalAct

export const actForms: ActFormsOf<FormAct> = forms
export const actWords: ActWordsOf<FormAct> = words

export function hasForm(act: string): act is FormAct {
  return Object.hasOwn(forms, act)
}
