import { listAssociations as list } from '@mithaq/db/person/reads'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

const input = z.strictObject({ after: id.optional(), limit: z.int().min(1).max(100).default(50) })

/** The associations that are known, by the order of their ids, a page at a time. */
export const listAssociations = signedInProcedure.input(input).query(async ({ ctx, input: asked }) => {
  const { after = null, limit } = asked
  // A mission for some programmes has no list of everybody.
  if (ctx.actor.programmes) throw refusedError({ word: 'not-found' })
  const rows = await list(ctx.db, { after, limit: limit + 1 })
  const associations = rows.slice(0, limit)
  return { associations, next: rows.length > limit ? (associations.at(-1)?.id ?? null) : null }
})
