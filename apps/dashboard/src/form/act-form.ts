import type { Instant } from '@mithaq/domain/clock/instant'
import type { Centimes } from '@mithaq/domain/money/amount'
import type { InputOf, PersonalAct } from '@mithaq/domain/programme/inputs'
import type { Words } from '@mithaq/domain/programme/words'
import type { BothLanguages } from '@mithaq/i18n/language'
import type { ProgrammePageData } from '../programme/programme-queries.ts'

// A form is described over the input of its act: a field that is missing, or of another kind, does not compile. What
// stands beside a field in words is in @mithaq/i18n/desk, typed the same way.

/** Words of a person, saved as a row before the act names it. */
export interface WordsField {
  kind: 'words'
  /** The kind under which the row is saved. */
  saveAs: string
  /** One line for a number or a name; several where somebody writes. */
  lines: number
  /** A name: marks that steer the direction of writing have no place in it at all. */
  isName?: boolean
}

/** Dirhams. `isLegal`: the amount is said in words as well, since an act with legal effect repeats it. */
export interface AmountField {
  kind: 'amount'
  isLegal?: boolean
}

export interface DateField {
  kind: 'date'
}

export interface TimeField {
  kind: 'time'
}

/** A day and an hour on the council's wall; the server makes an instant of them. */
export interface WallField {
  kind: 'wall'
}

/** A day and an hour on the council's wall that travel as an instant. */
export interface MomentField {
  kind: 'moment'
}

/** One of a few answers, in this order. */
export interface ChoiceField<V extends string> {
  kind: 'choice'
  of: readonly V[]
}

export interface YesNoField {
  kind: 'yes-no'
}

export interface CountField {
  kind: 'count'
}

export interface Choosable {
  id: string
  name: BothLanguages
}

/** Something of the programme, by its id: given by the offer, or chosen among what the programme has. */
export interface TargetField {
  kind: 'target'
  among: (page: ProgrammePageData) => readonly Choosable[]
}

/** What the page itself gives: the reader does the act on exactly what they see. Not asked, not shown. */
export interface PinnedField {
  kind: 'pinned'
  of: (page: ProgrammePageData) => string
}

/** The kinds of field that a value of this type can be given by. */
export type FieldOf<V> = [V] extends [Words]
  ? WordsField
  : [V] extends [Centimes]
    ? AmountField
    : [V] extends [boolean]
      ? YesNoField
      : [V] extends [number]
        ? CountField
        : [V] extends [Instant]
          ? MomentField
          : [V] extends [string]
            ? string extends V
              ? DateField | TimeField | TargetField | PinnedField
              : ChoiceField<V>
            : [V] extends [{ date: string; time: string }]
              ? WallField
              : never

/** Every field there is: the kinds of `kinds.ts` are written for these. */
export type AnyField =
  | WordsField
  | AmountField
  | YesNoField
  | CountField
  | MomentField
  | DateField
  | TimeField
  | TargetField
  | PinnedField
  | ChoiceField<string>
  | WallField

type Presence<I, K extends keyof I> = object extends Pick<I, K> ? { isOptional: true } : object

/** The form of one act: its fields in their order, one column. */
export interface ActForm<N extends PersonalAct> {
  /** Grave: everything is checked on a page of its own, whose button names what it does. */
  isGrave: boolean
  fields: {
    readonly [K in keyof InputOf<N>]-?: FieldOf<Exclude<InputOf<N>[K], undefined>> & Presence<InputOf<N>, K>
  }
}

export type ActFormsOf<Acts extends PersonalAct> = { readonly [N in Acts]: ActForm<N> }
