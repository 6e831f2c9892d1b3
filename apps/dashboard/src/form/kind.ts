import type { BothLanguages } from '@mithaq/i18n/language'
import type { ReactNode } from 'react'
import type { FormPage } from './act-form.ts'
import type { Reading } from './reading.ts'

/** The words beside a field, as any field has them; `choices` only where it is one. */
export interface AnyFieldWords {
  label: BothLanguages
  help?: BothLanguages
  choices?: Record<string, BothLanguages>
  /** What follows from a choice. */
  meanings?: Record<string, BothLanguages>
  /** Of the parts of a list or a group. */
  fields?: Record<string, AnyFieldWords>
}

export interface ControlProps<F, D> {
  /** Of the control itself; label, help and error name it. */
  id: string
  describedBy: string | undefined
  isWrong: boolean
  isDisabled: boolean
  field: F
  words: AnyFieldWords
  draft: D
  page: FormPage
  onDraft: (draft: D) => void
}

export interface ShownProps<F, D> {
  field: F
  words: AnyFieldWords
  draft: D
  page: FormPage
}

/**
 * One kind of field. A draft is what one types, plain JSON, kept as it is; `read` makes a value of the input of it. A kind
 * whose control is several boxes is framed by a fieldset.
 */
export interface Kind<F, D> {
  isGroup?: boolean
  /** An untouched field, or one that an offer has filled beforehand. */
  fresh: (field: F, prefill: unknown, page: FormPage) => D
  read: (draft: D, field: F, page: FormPage) => Reading
  Control: (props: ControlProps<F, D>) => ReactNode
  /** On the page where everything is checked, and on the receipt. */
  Shown: (props: ShownProps<F, D>) => ReactNode
}
