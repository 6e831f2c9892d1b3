import { programmePage } from '@mithaq/db/programme/reads'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { openProcedure } from '../trpc.ts'

/** Everything the page of a programme shows, in one read. */
export const readProgramme = openProcedure
  .input(z.strictObject({ programme: id }))
  .query(async ({ ctx, input }) => {
    const page = await programmePage(ctx.db, input.programme)
    if (!page) throw refusedError({ word: 'not-found' })
    return page
  })
