import { saveDefinition } from '@mithaq/db/definition/drafts'
import { termsOf } from '@mithaq/domain/definition/terms'
import type { Prepare } from '../command/preparation.ts'
import { Refused } from '../refused.ts'

/** The definition is kept as a row, by its digest; what travels are its terms. It stays the same programme. */
export const reviseDraft: Prepare<'reviseDraft'> = async ({ definition, corrects }, ground) => {
  const { db, programme, isOffer = false } = ground
  if (definition.id !== programme.id) throw new Refused({ word: 'malformed-input', path: 'definition.id' })
  const terms = termsOf(definition)
  if (!isOffer) await saveDefinition(db, terms.definition, definition)
  return { terms, ...(corrects === undefined ? {} : { corrects }) }
}
