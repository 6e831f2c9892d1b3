import type { DeskWords } from '@mithaq/i18n/desk/words'

/** Why a field is not taken, as a sentence of the form's words. */
export type Fault = (words: DeskWords['form']) => string

/** What a field's draft says: a value (unsaved words included) of the input, nothing yet, or something that cannot be taken. */
export type Reading = { is: 'given'; value: unknown } | { is: 'absent' } | { is: 'wrong'; fault: Fault }

export const given = (value: unknown): Reading => ({ is: 'given', value })
export const absent: Reading = { is: 'absent' }
export const wrong = (fault: Fault): Reading => ({ is: 'wrong', fault })
