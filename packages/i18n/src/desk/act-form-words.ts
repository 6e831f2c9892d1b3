import type { InputOf, PersonalAct } from '@mithaq/domain/programme/inputs'
import type { BothLanguages } from '../language.ts'

/** The answers of a choice; of any other value, branded texts included, none. */
type Choices<V> = [V] extends [string]
  ? string extends V
    ? object
    : [V] extends [{ __brand: string }]
      ? object
      : { choices: Record<V, BothLanguages> }
  : object

/** What stands beside one field: its name, a help under it, the names of a choice's answers. */
export type FieldWords<V> = { label: BothLanguages; help?: BothLanguages } & Choices<V>

/**
 * The words of one act's form. `button` names what it does; `lead` says in a sentence what follows from it, and is
 * shown again on the page where everything is checked.
 */
export interface ActWords<N extends PersonalAct> {
  title: BothLanguages
  lead: BothLanguages
  button: BothLanguages
  fields: { readonly [K in keyof InputOf<N>]-?: FieldWords<Exclude<InputOf<N>[K], undefined>> }
}

export type ActWordsOf<Acts extends PersonalAct> = { readonly [N in Acts]: ActWords<N> }
