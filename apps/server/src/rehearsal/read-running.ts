import { runningRehearsal, type RunningRehearsal } from '@mithaq/db/rehearsal/reads'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'

/** The rehearsal that runs now, of whatever programme: who has asked for it, and since when. Null where none does. */
export const readRunningRehearsal = signedInProcedure
  .input(z.strictObject({}).optional())
  .query(async ({ ctx }): Promise<RunningRehearsal | null> => (await runningRehearsal(ctx.db)) ?? null)
