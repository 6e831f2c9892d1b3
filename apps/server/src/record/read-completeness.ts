import { programmeAt } from '@mithaq/db/programme/reads'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import { toldComparison } from './told-comparison.ts'

/** Whether the engine's histories and the record told the same of a programme, when that was last asked. */
export const readCompleteness = signedInProcedure
  .input(z.strictObject({ programme: id }))
  .query(async ({ ctx, input }) => {
    if (!(await programmeAt(ctx.db, input.programme))) throw refusedError({ word: 'not-found' })
    return toldComparison(ctx.db, input.programme)
  })
