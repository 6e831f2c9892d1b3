import type { FastifyInstance } from 'fastify'
import { sendToCaller } from '../answer-error.ts'
import type { Services } from '../context.ts'
import { procedureDoors, refusalAtDoor } from '../doors.ts'
import { actorOf } from '../session/actor-of.ts'

/**
 * A stream has answered 200 before its procedure is asked: who may not come in is refused here, with the code that every
 * other door gives.
 */
export function guardStreams(
  server: FastifyInstance,
  services: Services,
  streams: ReadonlySet<string>,
): void {
  server.addHook('onRequest', async (request, reply) => {
    const { path = '' } = (request.params ?? {}) as { path?: string }
    if (!streams.has(path)) return
    const refusal = refusalAtDoor(procedureDoors.get(path), actorOf(services.secret, request))
    if (refusal) return sendToCaller(reply, refusal)
  })
}
