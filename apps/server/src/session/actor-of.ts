import type { Actor } from '@mithaq/domain/programme/actor'
import type { FastifyRequest } from 'fastify'
import { readToken } from './token.ts'

/** Who sent a request; null without a token, or with one that is not good. */
export function actorOf(secret: Uint8Array, request: FastifyRequest): Actor | null {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  return token ? readToken(secret, token) : null
}
