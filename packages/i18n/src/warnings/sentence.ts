import type { BothLanguages } from '../language.ts'
import { catalogueOf } from '../message/catalogue.ts'
import { shownValues } from '../message/shown-values.ts'
import type { NamesById } from '../papers/names.ts'
import { warningsAr } from './ar.ts'
import { warningsFr } from './fr.ts'
import type { Warning } from './warning.ts'

const read = catalogueOf({ ar: warningsAr, fr: warningsFr })

/** A warning in both languages; its date stands beside it. `names` gives the definition's words for ids. */
export function warningSentence(warning: Warning, names: NamesById = {}): BothLanguages {
  // A year is shown as it is written, not as a number of things.
  const written = 'budgetYear' in warning ? { ...warning, budgetYear: String(warning.budgetYear) } : warning
  const sentence = read(warning.word, shownValues({ about: '', ...written }, names))
  if (!sentence) throw new Error(`no sentence for ${warning.word}`)
  return sentence
}
