import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { FastifyReply } from 'fastify'
import { refusedError } from './refused.ts'

/** A refusal at a door that is not tRPC's, with the same code and the same sentences. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const error = refusedError(refusal)
  return reply.code(getHTTPStatusCodeFromError(error)).send({ refusal, sentences: sentencesOf(refusal) })
}
