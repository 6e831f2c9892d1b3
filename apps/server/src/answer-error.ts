import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Socket } from 'node:net'
import { isForReading, sendRefusedPage } from './front-page/refused-page.ts'
import { doingOf, isOutage } from './outage.ts'
import { Refused, refusedError, statusOf } from './refused.ts'
import { sendRefusal } from './send-refusal.ts'

/** What goes wrong outside a procedure: a body, an address or a pace that is refused, an outage, or a fault of ours. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalOf(error, request)
  if (!refusal) {
    request.log.error({ err: error }, 'unexpected')
    reply.code(500).send({ refusal: null, sentences: null })
    return
  }
  if (refusal.word === 'record-unreachable') request.log.warn({ err: error }, 'record unreachable')
  if (request.url.startsWith('/trpc/')) sendToCaller(reply, refusal)
  else if (isForReading(request)) sendRefusedPage(request, reply, refusal)
  else sendRefusal(reply, refusal)
}

function refusalOf(error: FastifyError, request: FastifyRequest): Refusal | null {
  if (error instanceof Refused) return error.refusal
  if (isOutage(error)) return { word: 'record-unreachable', doing: doingOf(request) }
  const { statusCode = 500 } = error
  if (statusCode === 413) return { word: 'too-large' }
  return statusCode >= 400 && statusCode < 500 ? { word: 'malformed-input', path: '' } : null
}

/** In the shape in which a procedure answers: whoever called one reads nothing else. */
export function sendToCaller(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const error = refusedError(refusal)
  const httpStatus = statusOf(refusal)
  return reply.code(httpStatus).send({
    error: {
      code: TRPC_ERROR_CODES_BY_KEY[error.code],
      message: refusal.word,
      data: { httpStatus, refusal, sentences: sentencesOf(refusal) },
    },
  })
}

/** What is no HTTP, or has a head beyond all measure: there is no request yet to answer. */
export function answerNoRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const refusal: Refusal = { word: 'malformed-input', path: '' }
  const body = JSON.stringify({ refusal, sentences: sentencesOf(refusal) })
  const head = [
    'HTTP/1.1 400 Bad Request',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
