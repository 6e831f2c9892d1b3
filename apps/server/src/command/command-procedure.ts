import { inputs, type InputOf, type PersonalAct } from '@mithaq/domain/programme/inputs'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { Refused, refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import type { Prepare } from './preparation.ts'
import { sendCommand } from './send-command.ts'

const asGiven = (input: unknown) => input

/** One act, one procedure: parse, authorise, forward. `prepare` adds the instants, where the act has some. */
export function command<N extends PersonalAct>(act: N, prepare?: Prepare<N>) {
  const input = z.strictObject({ programme: id, requestId: z.uuid(), input: inputs[act] })
  return signedInProcedure.input(input).mutation(async ({ ctx, input: parsed }) => {
    const given = parsed as { programme: string; requestId: string; input: InputOf<N> }
    try {
      return await sendCommand(ctx, {
        act,
        ...given,
        by: ctx.actor,
        // Without a preparation, the message of the act is what the person gave: their types are the same.
        prepare: prepare ?? (asGiven as Prepare<N>),
      })
    } catch (error) {
      throw error instanceof Refused ? refusedError(error.refusal) : error
    }
  })
}
