import { searchProgrammes } from '@mithaq/db/programme/search-reads'
import { isOffice } from '@mithaq/domain/programme/view'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'
import { sightOf } from './sight.ts'

const input = z.strictObject({ text: z.string().trim().min(1).max(100) })

const foundAtMost = 8

/** Programmes by title, id or an association's name, as one types: in either script, however letters are written. */
export const searchProgramme = signedInProcedure.input(input).query(async ({ ctx, input: { text } }) => {
  const { db, actor } = ctx
  const board = sightOf(actor)
  // The council's offices and a committee, of whatever is in their sight.
  const knowsFilers = isOffice(actor.role) || actor.role === 'member'
  const sight = { board, knowsFilers, association: actor.association ?? null }
  return { rows: await searchProgrammes(db, text, { sight, limit: foundAtMost }) }
})
