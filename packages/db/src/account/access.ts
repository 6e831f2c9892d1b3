import type { NewAccessEvent } from '@mithaq/domain/access/events'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Refused } from '@mithaq/domain/programme/decision'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { sql } from 'kysely'
import { lockAccess, writeAccess } from '../access/writes.ts'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import { legalNow } from '../programme/call-lock.ts'
import { accountsStream, firstAnswer } from '../record/reads.ts'
import { recordRefusal } from '../record/refusals.ts'
import { idleAccounts } from './reads.ts'

export interface AccountErasure {
  council: string
  requestId: string
  inputDigest: string
  by: Actor
  /** What stands where a name stood. */
  erasedName: TextInLanguages
  /** Before which instant the last office has to have ended, by the legal clock. */
  endedBefore: (now: Instant) => Instant
  /** The pure rule, given what was found under the stream's lock. */
  rule: (
    found: { endedBefore: Instant; persons: number; words: number },
    now: Instant,
  ) => Refused | { event: NewAccessEvent }
}

/**
 * Erases accounts without an office and records it, in one transaction under the lock of `accounts/<council>`. Who did what stays
 * in events by id; names, addresses, and what was written of their offices are gone from every table.
 * @returns the version of its event, or why nothing was erased
 */
export function eraseIdle(db: Database, given: AccountErasure): Promise<{ version: number } | Refused> {
  const { council, requestId, inputDigest, by, erasedName } = given
  const stream = accountsStream(council)
  return db.transaction().execute(async (trx): Promise<{ version: number } | Refused> => {
    await lockAccess(trx, stream)
    const first = await firstAnswer(trx, stream, requestId, inputDigest)
    if (first.kind === 'request-id-reused') return { refused: { word: first.kind } }
    if (first.kind === 'refused') return { refused: first.refusal }
    if (first.kind === 'done') return { version: first.events[0]?.version ?? 0 }
    const now = await legalNow(trx)
    const endedBefore = given.endedBefore(now)
    const { persons, words } = await idleAccounts(trx, council, endedBefore)
    const decision = given.rule({ endedBefore, persons: persons.length, words: words.length }, now)
    if ('refused' in decision) {
      await keepRefusal(trx, decision.refused)
      return decision
    }
    const version = await writeAccess(trx, { stream, requestId, inputDigest, by, event: decision.event })
    await sql`select erase_accounts(${council}, ${persons}::text[], ${words}::uuid[],
      ${JSON.stringify(erasedName)}::jsonb)`.execute(trx)
    return { version }
  })

  async function keepRefusal(trx: Database, refusal: Refusal) {
    const { person, role } = by
    await recordRefusal(
      trx,
      { stream, requestId, inputDigest },
      { act: 'eraseAccounts', refusal, person, role },
    )
  }
}
