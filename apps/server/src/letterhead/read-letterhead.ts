import { letterheadOf } from '@mithaq/db/programme/letterhead-reads'
import { z } from 'zod'
import { openProcedure } from '../trpc.ts'

/** The names at the head of every page; null as long as no programme names the council. */
export const readLetterhead = openProcedure
  .input(z.strictObject({}).optional())
  .query(({ ctx }) => letterheadOf(ctx.db))
