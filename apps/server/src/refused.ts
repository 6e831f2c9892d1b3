import type { Refusal, RefusalWord } from '@mithaq/domain/programme/refusal'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'

/** An expected "no" on its way out: carries the refusal through tRPC. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.word)
    this.refusal = refusal
  }
}

/** The one place that turns a refusal into a code. Whatever is not named here is a conflict with the state of things. */
const codes: Partial<Record<RefusalWord, TRPCError['code']>> = {
  'not-found': 'NOT_FOUND',
  'sign-in-required': 'UNAUTHORIZED',
  'session-ended': 'UNAUTHORIZED',
  'wrong-credentials': 'UNAUTHORIZED',
  'email-unverified': 'FORBIDDEN',
  'office-not-held': 'FORBIDDEN',
  'cross-site': 'FORBIDDEN',
  'other-person': 'FORBIDDEN',
  'grant-not-yours': 'FORBIDDEN',
  'office-unknown': 'NOT_FOUND',
  'session-unknown': 'NOT_FOUND',
  'person-unknown': 'NOT_FOUND',
  'association-unknown': 'NOT_FOUND',
  'link-spent': 'BAD_REQUEST',
  'password-too-short': 'BAD_REQUEST',
  'password-too-long': 'BAD_REQUEST',
  'malformed-input': 'BAD_REQUEST',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'hidden-marks': 'BAD_REQUEST',
  'too-many-requests': 'TOO_MANY_REQUESTS',
  'not-yet-signed': 'SERVICE_UNAVAILABLE',
  'record-unreachable': 'TIMEOUT',
  'not-confirmed': 'TIMEOUT',
}

export function refusedError(refusal: Refusal): TRPCError {
  const cause = new Refused(refusal)
  return new TRPCError({ code: codes[refusal.word] ?? 'CONFLICT', message: refusal.word, cause })
}

/** The HTTP status of a refusal, the same behind every door. */
export function statusOf(refusal: Refusal): number {
  return getHTTPStatusCodeFromError(refusedError(refusal))
}
