import type { Awaited } from '@mithaq/domain/programme/awaited'
import type { BothLanguages } from '../language.ts'
import { catalogueOf } from '../message/catalogue.ts'
import { shownValues } from '../message/shown-values.ts'
import type { NamesById } from '../papers/names.ts'
import { awaitedAr } from './ar.ts'
import { awaitedFr } from './fr.ts'

const read = catalogueOf({ ar: awaitedAr, fr: awaitedFr })

/** Who has to do what, until when, in one sentence; `names` gives the definition's words for a milestone. */
export function awaitedSentence({ what, until, about }: Awaited, names: NamesById = {}): BothLanguages {
  const sentence = read(what, shownValues({ until: until ?? '', about: about ?? '' }, names))
  if (!sentence) throw new Error(`nothing says what is awaited: ${what}`)
  return sentence
}
