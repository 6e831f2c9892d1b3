import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import type { BothLanguages } from '@mithaq/i18n/language'
import type { FormsWords } from '@mithaq/i18n/forms/form-words'
import { queryOptions } from '@tanstack/react-query'
import type { ActFormsOf } from './act-form.ts'
import type { Fields, Schema } from './filled.ts'
import type { AnyFieldWords } from './kind.ts'
import { roomOf, type ActOf, type Room } from './room-of-act.ts'

/** The words of any act's form. */
export interface AnyActWords {
  lead: BothLanguages
  button: BothLanguages
  confirm?: BothLanguages
  fields: Readonly<Record<string, AnyFieldWords>>
}

export interface AnyActForm {
  isGrave: boolean
  fields: Fields
  words: AnyActWords
}

type ByAct<T> = Readonly<Record<string, T>>

/** The form of every act of a person, by its room; a missing one does not compile. */
const forms = {
  call: async () => (await import('../call/forms.ts')).callForms,
  committee: async () => (await import('../committee/forms.ts')).committeeForms,
  selection: async () => (await import('../selection/forms.ts')).selectionForms,
  award: async () => (await import('../award/forms.ts')).awardForms,
  contract: async () => (await import('../contract/forms.ts')).contractForms,
  milestone: async () => (await import('../milestone/forms.ts')).milestoneForms,
  tranche: async () => (await import('../tranche/forms.ts')).trancheForms,
  closure: async () => (await import('../closure/forms.ts')).closureForms,
  'day-off': async () => (await import('../day-off/forms.ts')).dayOffForms,
} satisfies { [R in Room]: () => Promise<ActFormsOf<ActOf<R>>> }

const words = {
  call: async () => (await import('@mithaq/i18n/forms/call')).callForms,
  committee: async () => (await import('@mithaq/i18n/forms/committee')).committeeForms,
  selection: async () => (await import('@mithaq/i18n/forms/selection')).selectionForms,
  award: async () => (await import('@mithaq/i18n/forms/award')).awardForms,
  contract: async () => (await import('@mithaq/i18n/forms/contract')).contractForms,
  milestone: async () => (await import('@mithaq/i18n/forms/milestone')).milestoneForms,
  tranche: async () => (await import('@mithaq/i18n/forms/tranche')).trancheForms,
  closure: async () => (await import('@mithaq/i18n/forms/closure')).closureForms,
  'day-off': async () => (await import('@mithaq/i18n/forms/day-off')).dayOffForms,
} satisfies { [R in Room]: () => Promise<FormsWords<ActOf<R>>> }

// They come with the page's build and never change under it.
const kept = { staleTime: Infinity, gcTime: Infinity }

/** The form of one act with its words. */
export const formQuery = (act: PersonalAct) =>
  queryOptions({
    ...kept,
    queryKey: ['build', 'form', act],
    queryFn: async (): Promise<AnyActForm> => {
      const room = roomOf(act)
      const [form, said]: [ByAct<Omit<AnyActForm, 'words'>>, ByAct<AnyActWords>] = await Promise.all([
        forms[room](),
        words[room](),
      ])
      const [described, worded] = [form[act], said[act]]
      if (!described || !worded) throw new Error(`the room ${room} has no form of ${act}`)
      return { ...described, words: worded }
    },
  })

/** The schema by which the server will read the same input; the form stands before it has come. */
export const schemaQuery = (act: PersonalAct) =>
  queryOptions({
    ...kept,
    queryKey: ['build', 'schema', act],
    queryFn: async (): Promise<Schema> => (await import('@mithaq/domain/programme/inputs')).inputs[act],
  })
