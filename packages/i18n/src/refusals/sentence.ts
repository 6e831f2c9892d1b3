import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { BothLanguages } from '../language.ts'
import { catalogueOf } from '../message/catalogue.ts'
import { shownValues } from '../message/shown-values.ts'
import type { NamesById } from '../papers/names.ts'
import { refusalMessages } from './messages.ts'

const read = catalogueOf(refusalMessages)

// A server of a later release may refuse with a word that this one does not know.
const unknown: BothLanguages = {
  ar: 'لا تسمح قاعدة من قواعد المسطرة بهذا الإجراء الآن. لم يُسجل شيء.',
  fr: 'Une règle de la procédure ne permet pas cet acte maintenant. Rien n’a été enregistré.',
}

/**
 * A refusal in the words of the procedure: who, what, and what to do now. Instants are shown as the council's
 * wall time, amounts in dirhams; `names` gives a definition's own words for ids of papers, channels, milestones.
 */
export function sentencesOf(refusal: Refusal, names: NamesById = {}): BothLanguages {
  return read(refusal.word, shownValues(refusal, names)) ?? unknown
}
