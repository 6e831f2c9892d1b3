import { endSession, endSessions } from '@mithaq/db/session/access'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { personProcedure } from '../trpc.ts'

/** Signs one out of one place. Another's session and none at all are one answer. */
export const endOneSession = personProcedure
  .input(z.strictObject({ session: id }))
  .mutation(async ({ ctx, input }) => {
    const isEnded = await endSession(ctx.db, { person: ctx.whoever.person, session: input.session })
    if (!isEnded) throw refusedError({ word: 'session-unknown' })
    return { session: input.session }
  })

/** Signs one out everywhere, here as well. */
export const endEverySession = personProcedure
  .input(z.strictObject({}).optional())
  .mutation(async ({ ctx }) => {
    await endSessions(ctx.db, ctx.whoever.person)
    return { person: ctx.whoever.person }
  })
