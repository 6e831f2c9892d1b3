import type { Actor } from '@mithaq/domain/programme/actor'
import { TRPCError } from '@trpc/server'
import type { Context } from '../context.ts'
import { Refused, refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import { sendFiling, type FilingAnswer, type FilingRequest } from './send-filing.ts'

type Associated = Actor & { association: string }

/** Whoever speaks for an association; to all others there is nothing here. */
export const associationProcedure = signedInProcedure.use(({ ctx, next }) => {
  const { actor } = ctx
  if (actor.role !== 'association' || actor.association === undefined)
    throw refusedError({ word: 'not-found' })
  return next({ ctx: { ...ctx, actor: { ...actor, association: actor.association } satisfies Associated } })
})

/** Sends a filing and gives its refusal the way of every refusal. */
export async function answerFiling(services: Context, request: FilingRequest): Promise<FilingAnswer> {
  try {
    return await sendFiling(services, request)
  } catch (error) {
    if (error instanceof Refused) throw refusedError(error.refusal)
    throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error })
  }
}
