import { runningRehearsal, type RunningRehearsal } from '@mithaq/db/rehearsal/reads'
import { isFor } from '@mithaq/domain/programme/actor'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'

/**
 * The rehearsal that runs now, of whatever programme: who has asked for it, and since when. Null where none does, and to
 * a mission where it is a draft of others.
 */
export const readRunningRehearsal = signedInProcedure
  .input(z.strictObject({}).optional())
  .query(async ({ ctx }): Promise<RunningRehearsal | null> => {
    const running = await runningRehearsal(ctx.db)
    return running && isFor(ctx.actor, running.programme) ? running : null
  })
