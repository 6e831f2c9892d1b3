import { programmePage } from '@mithaq/db/programme/reads'
import { awaitedOf } from '@mithaq/domain/programme/awaited'
import { awaitedFrom } from '@mithaq/domain/programme/awaited-from'
import { id } from '@mithaq/domain/programme/schema'
import { viewOf } from '@mithaq/domain/programme/view'
import { z } from 'zod'
import { blockersFor } from './blockers-for.ts'
import { refusedError } from '../refused.ts'
import { openProcedure } from '../trpc.ts'

/** Everything the page of a programme shows to this person, in one read. */
export const readProgramme = openProcedure
  .input(z.strictObject({ programme: id }))
  .query(async ({ ctx, input }) => {
    const page = await programmePage(ctx.db, input.programme)
    const view = page && viewOf(page.state, ctx.actor)
    if (!view) throw refusedError({ word: 'not-found' })
    const { definition, now, timeline } = page
    const association = ctx.actor?.association
    return {
      ...view,
      // What is awaited of whom is public, as the public page tells it.
      awaited: awaitedOf(page.state, now),
      /** Of the reader's own association, beside it. */
      awaitedOfReader: association === undefined ? null : awaitedFrom(page.state, association),
      blockers: blockersFor(page.state, view, now),
      definition,
      now,
      timeline,
    }
  })
