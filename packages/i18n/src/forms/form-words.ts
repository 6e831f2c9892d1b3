import type { Definition } from '@mithaq/domain/definition/schema'
import type { inputs, PersonalAct } from '@mithaq/domain/programme/inputs'
import type { Words } from '@mithaq/domain/programme/words'
import type { z } from 'zod'
import type { BothLanguages } from '../language.ts'

/** What a person types for an act, before it is parsed. */
export type Typed<N extends PersonalAct> = z.input<(typeof inputs)[N]>

export interface Label {
  label: BothLanguages
  /** Stands under the label: what is meant, where it is found. */
  help?: BothLanguages
}

export interface Choices<T extends string> extends Label {
  choices: Record<T, BothLanguages>
  /** What follows from a choice, where its name does not say so. */
  meanings?: Record<T, BothLanguages>
}

interface Whole {
  date: string
  time: string
}

/** The words of one field: a list or an object has words for each of its own fields, a choice a name for each. */
export type FieldWords<T> = [T] extends [Words | Whole | Definition | boolean | number]
  ? Label
  : [T] extends [string]
    ? string extends T
      ? Label
      : Choices<T>
    : [T] extends [readonly (infer Item)[]]
      ? [Item] extends [string]
        ? Label
        : Label & { fields: FieldsWords<Item> }
      : Label & { fields: FieldsWords<T> }

export type FieldsWords<T> = { [K in keyof T]-?: FieldWords<NonNullable<T[K]>> }

/** What cannot be taken back, and is asked once more. */
export interface Confirmed {
  confirm: BothLanguages
}

export interface ActWords {
  /** What the button does, never "OK". */
  button: BothLanguages
  /** What the act does, what follows from it, its ground. */
  what: BothLanguages
}

/** Acts that end something, bind somebody or open what was secret. */
export type FinalAct =
  | 'publishCall'
  | 'issueAddendum'
  | 'extendDeadline'
  | 'cancelCall'
  | 'declareInterests'
  | 'signMinutes'
  | 'requestCompletion'
  | 'completeDossier'
  | 'excludeDossier'
  | 'concludeCompliance'
  | 'handInScores'
  | 'concludeScoring'
  | 'publishProvisionalResult'
  | 'recordCouncilDeliberation'
  | 'recordOpposition'
  | 'recordVisa'
  | 'notifyResults'
  | 'answerReview'
  | 'signContract'
  | 'orderStart'
  | 'signAmendment'
  | 'suspendContract'
  | 'terminateContract'
  | 'acceptReport'
  | 'orderTranche'
  | 'recordPayment'
  | 'settleAccounts'
  | 'orderRecovery'
  | 'issueCertificate'
  | 'archiveProgramme'

/** A form's words: an act, a field or a choice without them does not compile. */
export type FormWords<N extends PersonalAct> = ActWords &
  (N extends FinalAct ? Confirmed : { confirm?: never }) & { fields: FieldsWords<Typed<N>> }

export type FormsWords<N extends PersonalAct> = { [K in N]: FormWords<K> }
