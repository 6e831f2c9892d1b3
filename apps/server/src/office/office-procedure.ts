import { appoint, type Appointment } from '@mithaq/db/office/appointments'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { OfficeAsked } from '@mithaq/domain/office/schema'
import type { Context } from '../context.ts'
import { Refused, refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

/** An act on the council's offices; a refusal leaves the way of every refusal. */
export const officeProcedure = signedInProcedure.use(async ({ next }) => {
  const result = await next()
  if (!result.ok && result.error.cause instanceof Refused) throw refusedError(result.error.cause.refusal)
  return result
})

export interface OfficeAnswer {
  outcome: 'done'
  versions: number[]
}

/** Sends one act to the council's stream: its input has one digest, and the same request one effect. */
export async function sendAppointment(
  { db, council, actor }: Pick<Context, 'db' | 'council'> & { actor: Appointment['by'] },
  given: Pick<Appointment, 'act' | 'about' | 'rule' | 'beside'> & { input: { requestId: string } },
): Promise<OfficeAnswer & { isFirst: boolean }> {
  const { input, ...appointment } = given
  const inputDigest = digestOf({ act: given.act, input, by: actor })
  const { requestId } = input
  const outcome = await appoint(db, { ...appointment, council, requestId, inputDigest, by: actor })
  if (outcome.kind === 'refused') throw new Refused(outcome.refusal)
  return { outcome: 'done', versions: outcome.versions, isFirst: outcome.isFirst }
}

/** The office that is asked for, in the words of its event. */
export function officeOf(asked: OfficeAsked) {
  return {
    role: asked.role,
    capacity: 'capacity' in asked ? asked.capacity : null,
    association: 'association' in asked ? asked.association : null,
  }
}
