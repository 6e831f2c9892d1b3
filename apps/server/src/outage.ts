import { setTimeout as sleep } from 'node:timers/promises'
import type { RefusalValues } from '@mithaq/domain/programme/refusal'
import { within } from './command/within.ts'
import { Refused } from './refused.ts'

/** Every door answers within ten seconds, on a busy machine too: so much is for asking, the rest for the answer's way. */
export const answerWithinMs = 9_000

const pauseMs = 250

// Classes 08 and 57P of PostgreSQL, no free connection, Node's sockets.
const codes = /^(08\w{3}|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/

// pg has no codes for these.
const sayings =
  /connection terminated|timeout exceeded when trying to connect|timeout expired|not queryable|client was closed/i

/** Of gRPC: deadline exceeded, unavailable. */
const engineCodes = new Set<unknown>([4, 14])

/** Whether an error, or one of its causes, says that PostgreSQL or the engine cannot be reached. */
export function isOutage(error: unknown): boolean {
  for (let cause = error, n = 0; cause instanceof Error && n < 8; cause = cause.cause, n += 1) {
    const code = 'code' in cause ? cause.code : undefined
    if (typeof code === 'string' && codes.test(code)) return true
    if (engineCodes.has(code) || sayings.test(cause.message)) return true
    if (cause instanceof AggregateError && cause.errors.some(isOutage)) return true
  }
  return false
}

/** Tries again while there is an outage, until the given time; then it throws the last error. */
export async function throughOutage<T>(until: number, attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isOutage(error) || Date.now() + pauseMs > until) throw error
      await sleep(pauseMs)
    }
  }
}

type Doing = RefusalValues['record-unreachable']['doing']

/** What a request comes for, as HTTP says it. */
export function doingOf({ method }: { method: string }): Doing {
  return method === 'GET' || method === 'HEAD' ? 'reading' : 'acting'
}

/** An answer of the record at a door that tries nothing again: where it does not come in time, the door says so. */
export async function inTime<T>(doing: Doing, answer: Promise<T>): Promise<T> {
  const late = Symbol('late')
  const answered = await within<T | typeof late>(answerWithinMs, answer, late)
  if (answered === late) throw new Refused({ word: 'record-unreachable', doing })
  return answered
}
