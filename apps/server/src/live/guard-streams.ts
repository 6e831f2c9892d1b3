import type { FastifyInstance } from 'fastify'
import { sendToCaller } from '../answer-error.ts'
import type { Services } from '../context.ts'
import { procedureDoors, refusalAtDoor } from '../doors.ts'
import { whoeverStreams } from './whoever-streams.ts'

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
    const refusal = refusalAtDoor(procedureDoors.get(path), await whoeverStreams(services, request))
    if (refusal) return sendToCaller(reply, refusal)
    // The line ends with its stream: kept alive, it would keep a closing server waiting.
    reply.raw.once('finish', () => request.raw.socket.destroySoon())
  })
}
