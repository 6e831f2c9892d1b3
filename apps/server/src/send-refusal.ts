import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { FastifyReply } from 'fastify'
import { statusOf } from './refused.ts'

/** A refusal at a door that is not tRPC's, with the same code and the same sentences. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply.code(statusOf(refusal)).send({ refusal, sentences: sentencesOf(refusal) })
}
