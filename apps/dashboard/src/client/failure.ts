import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { BothLanguages } from '@mithaq/i18n/language'
import type { AppRouter } from '@mithaq/server/router'
import { TRPCClientError } from '@trpc/client'
import { isSignedOut } from './sign-in-gate.ts'

/** What went wrong, as far as a reader or a retry has to know. */
export type Failure =
  /** An expected "no", with its sentence. */
  | { kind: 'refused'; refusal: Refusal; sentences: BothLanguages }
  /** The line is down, or the record is: the same request may be sent again. */
  | { kind: 'unreachable' }
  /** A fault of ours. */
  | { kind: 'unexpected' }

export function failureOf(error: unknown): Failure {
  if (!isOurs(error)) return { kind: 'unexpected' }
  const { data } = error
  // Nothing that answers in our shape was reached: a lost line, or something between that speaks for itself.
  if (!data) return { kind: 'unreachable' }
  const { refusal, sentences } = data
  if (!refusal || !sentences) return { kind: 'unexpected' }
  if (refusal.word === 'record-unreachable') return { kind: 'unreachable' }
  return { kind: 'refused', refusal, sentences }
}

/** Whether there is nothing here for this person, known or not; of somebody who is signed out that cannot be said. */
export function isNothing(error: unknown): boolean {
  const failure = failureOf(error)
  return !isSignedOut() && failure.kind === 'refused' && failure.refusal.word === 'not-found'
}

/** Whether asking again by itself may help: never where somebody said no. */
export function isPassing(error: unknown): boolean {
  return failureOf(error).kind === 'unreachable'
}

const isOurs = (error: unknown): error is TRPCClientError<AppRouter> => error instanceof TRPCClientError
