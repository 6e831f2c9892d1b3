import type { Instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { Centimes } from '@mithaq/domain/money/amount'
import type { InputOf, PersonalAct } from '@mithaq/domain/programme/inputs'
import type { Words } from '@mithaq/domain/programme/words'
import type { HeldRole } from '@mithaq/domain/office/office'
import type { FinalAct } from '@mithaq/i18n/forms/form-words'
import type { BothLanguages } from '@mithaq/i18n/language'
import type { ComponentType } from 'react'
import type { ProgrammePageData } from '../programme/programme-queries.ts'

// A form is described over the input of its act: a field that is missing, or of another kind, does not compile. What
// stands beside a field in words is in @mithaq/i18n/forms, typed the same way.

/** The programme as a form sees it, and what the form is about: a dossier, a milestone, a tranche. */
export type FormPage = ProgrammePageData & { about: string | null }

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

/** What an act is about, shown under it once it is known: a report with its indicators, a tranche with its blockers. */
export type Look = ComponentType<{ page: FormPage; id: string }>

/** Something of the programme, by its id: given by the offer, or chosen among what the programme has. */
export interface TargetField {
  kind: 'target'
  among: (page: FormPage) => readonly Choosable[]
  Look?: Look
}

/** What the page itself gives: the reader does the act on exactly what they see. Not asked, not shown. */
export interface PinnedField {
  kind: 'pinned'
  of: (page: FormPage) => string
}

/** A whole programme, as the text of its file. */
export interface DefinitionField {
  kind: 'definition'
}

/** A dossier, by the name of its association. */
export interface DossierField {
  kind: 'dossier'
  among: (page: FormPage) => readonly string[]
  Look?: Look
}

/** Something that is numbered: an amendment. */
export interface NumberedField {
  kind: 'numbered'
  among: (page: FormPage) => readonly Choosable[]
}

/** Somebody who holds an office. */
export interface PersonField {
  kind: 'person'
  role: HeldRole
}

/** The minutes as they were read: their digest is what is signed. */
export interface MinutesField {
  kind: 'minutes'
}

/** A member's marks, saved as a row like words. */
export interface SheetsField {
  kind: 'sheets'
}

/** A renewed bureau with its receipt, saved as a row like words. */
export interface BureauField {
  kind: 'bureau'
  /** The kind under which the row is saved. */
  saveAs: string
}

/** A bank identity, saved as a row like words. */
export interface RibField {
  kind: 'rib'
  /** The kind under which the row is saved. */
  saveAs: string
}

/** Who is there, of the committee. */
export interface PresentField {
  kind: 'present'
}

/** Some of a list. */
export interface SomeField {
  kind: 'some'
  among: (page: FormPage) => readonly Choosable[]
}

/** A holder for each seat of the committee, and whoever stands in. */
export interface MembersField {
  kind: 'members'
}

/** One line for each dossier: none, recusal, prohibited. */
export interface InterestsField {
  kind: 'interests'
}

/** A file for each paper that was asked. */
export interface FilesField {
  kind: 'files'
  among: (page: FormPage) => readonly Choosable[]
}

/** What may stand in a line of a table or in a group. */
export type PartField = AmountField | ChoiceField<string> | CountField | DateField | YesNoField

/** What stood or was agreed, beside what is typed now. */
export type Beside = { amount: Centimes } | { date: string } | { count: number }

/** One line for each thing of the programme, with one box; a line left empty is left out, unless all are asked. */
export interface RowsField<Item> {
  kind: 'rows'
  among: (page: FormPage) => readonly Choosable[]
  areAllAsked: boolean
  beside: { is: 'target' | 'current'; of: (page: FormPage, id: string) => Beside | null }
  each: { readonly [K in Exclude<keyof Item, 'id'>]-?: PartOf<Item[K]> }
}

/** A few answers that belong together. */
export interface GroupField<V> {
  kind: 'group'
  fields: { readonly [K in keyof V]-?: PartOf<Exclude<V[K], undefined>> & Presence<V, K> }
}

type PartOf<V> = Extract<FieldOf<V>, PartField>

type ListOf<Item> = [Item] extends [string]
  ? PresentField | SomeField
  : [Item] extends [{ seat: string }]
    ? MembersField
    : [Item] extends [{ dossier: string }]
      ? InterestsField
      : [Item] extends [{ file: string }]
        ? FilesField
        : RowsField<Item>

/** The kinds of field that a value of this type can be given by. */
export type FieldOf<V> = [V] extends [Words]
  ? WordsField | SheetsField | BureauField | RibField
  : [V] extends [Centimes]
    ? AmountField
    : [V] extends [boolean]
      ? YesNoField
      : [V] extends [number]
        ? CountField | NumberedField
        : [V] extends [Instant]
          ? MomentField
          : [V] extends [string]
            ? string extends V
              ? DateField | TimeField | TargetField | DossierField | PersonField | MinutesField | PinnedField
              : ChoiceField<V>
            : [V] extends [{ date: string; time: string }]
              ? WallField
              : [V] extends [readonly (infer Item)[]]
                ? ListOf<Item>
                : [V] extends [Definition]
                  ? DefinitionField
                  : GroupField<V>

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
  | DefinitionField
  | DossierField
  | NumberedField
  | PersonField
  | MinutesField
  | SheetsField
  | BureauField
  | RibField
  | PresentField
  | SomeField
  | MembersField
  | InterestsField
  | FilesField
  | AnyRowsField
  | AnyGroupField

/** Rows and groups whose parts are known at run time alone. */
export interface AnyRowsField extends Omit<RowsField<object>, 'each'> {
  each: Readonly<Record<string, PartField>>
}
export interface AnyGroupField {
  kind: 'group'
  fields: Readonly<Record<string, PartField & { isOptional?: true }>>
}

type Presence<I, K extends keyof I> = object extends Pick<I, K> ? { isOptional: true } : object

/** The form of one act: its fields in their order, one column. */
export interface ActForm<N extends PersonalAct> {
  /** Grave: everything is checked on a page of its own, whose button names what it does. A final act always is. */
  isGrave: N extends FinalAct ? true : boolean
  fields: {
    readonly [K in keyof InputOf<N>]-?: FieldOf<Exclude<InputOf<N>[K], undefined>> & Presence<InputOf<N>, K>
  }
}

export type ActFormsOf<Acts extends PersonalAct> = { readonly [N in Acts]: ActForm<N> }
