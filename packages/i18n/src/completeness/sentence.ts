import type { Difference } from '@mithaq/domain/completeness/difference'
import { actName } from '../acts/names.ts'
import type { BothLanguages } from '../language.ts'
import { catalogueOf } from '../message/catalogue.ts'
import { shownValues } from '../message/shown-values.ts'
import { differencesAr } from './ar.ts'
import { differencesFr } from './fr.ts'

const read = catalogueOf({ ar: differencesAr, fr: differencesFr })

/** What a comparison found, in both languages: an act by its name, an instant as the council's wall time. */
export function differenceSentence(difference: Difference): BothLanguages {
  const names = 'act' in difference ? { [difference.act]: actName(difference.act) } : {}
  const sentence = read(difference.word, shownValues(difference, names))
  if (!sentence) throw new Error(`no sentence for ${difference.word}`)
  return sentence
}
