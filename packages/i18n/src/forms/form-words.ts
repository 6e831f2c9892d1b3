import type { Definition } from '@mithaq/domain/definition/schema'
import type { InputOf, PersonalAct } from '@mithaq/domain/programme/inputs'
import type { Words } from '@mithaq/domain/programme/words'
import type { BothLanguages } from '../language.ts'

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

interface Wall {
  date: string
  time: string
}

/** What one answer says as a whole: a branded text (an instant) has no names of its own. */
type Whole = Words | Wall | Definition | boolean | number | { __brand: string }

/** The words of one field: a list or an object has words for each of its own fields, a choice a name for each. */
export type FieldWords<T> = [T] extends [Whole]
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
  lead: BothLanguages
}

/** Acts that end something, bind somebody or open what was secret. */
export type FinalAct =
  | 'recordGroundingRefusal'
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
  | 'setWinnerAside'
  | 'signContract'
  | 'orderStart'
  | 'recordAmendmentDeliberation'
  | 'recordAmendmentVisa'
  | 'signAmendment'
  | 'suspendContract'
  | 'terminateContract'
  | 'acceptReport'
  | 'orderTranche'
  | 'recordPayment'
  | 'settleAccounts'
  | 'orderRecovery'
  | 'writeOffRecovery'
  | 'issueCertificate'
  | 'archiveProgramme'
  | 'recordDayOff'

/** A form's words: an act, a field or a choice without them does not compile. */
export type FormWords<N extends PersonalAct> = ActWords &
  (N extends FinalAct ? Confirmed : { confirm?: never }) & { fields: FieldsWords<InputOf<N>> }

export type FormsWords<N extends PersonalAct> = { [K in N]: FormWords<K> }
