import { isFor, recorded } from '@mithaq/domain/programme/actor'
import { inputs, type InputOf, type PersonalAct } from '@mithaq/domain/programme/inputs'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { Refused, refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import { sendCommand } from './send-command.ts'

/** One act, one procedure: parse, authorise, forward. */
// The input of the procedure that comes out is that of this act.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function command<N extends PersonalAct>(act: N) {
  const input = z.strictObject({ programme: id, requestId: z.uuid(), input: inputs[act] })
  return signedInProcedure.input(input).mutation(async ({ ctx, input: parsed }) => {
    const given = parsed as { programme: string; requestId: string; input: InputOf<N> }
    // Beyond what the office is for, a programme is as unknown as none.
    if (!isFor(ctx.actor, given.programme)) throw refusedError({ word: 'not-found' })
    try {
      return await sendCommand(ctx, { act, ...given, by: recorded(ctx.actor) })
    } catch (error) {
      throw error instanceof Refused ? refusedError(error.refusal) : error
    }
  })
}
