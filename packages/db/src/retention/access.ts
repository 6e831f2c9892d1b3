import type { NewAccessEvent } from '@mithaq/domain/access/events'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Refused } from '@mithaq/domain/programme/decision'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { sql } from 'kysely'
import { closedAt, erasedAt } from '../access/reads.ts'
import { lockAccess, writeAccess } from '../access/writes.ts'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import { legalNow } from '../programme/call-lock.ts'
import { accessStream, firstAnswer } from '../record/reads.ts'
import { recordRefusal } from '../record/refusals.ts'
import { personalDataOf, type PersonalData } from './reads.ts'

export interface Erasure {
  programme: string
  requestId: string
  inputDigest: string
  by: Actor
  /** What stands where a name stood. */
  erasedName: TextInLanguages
  /** The pure rule, given what was found under the stream's lock, and the legal clock. */
  rule: (
    dates: { closedAt: Instant | null; erasedAt: Instant | null },
    found: Record<keyof PersonalData, number>,
    now: Instant,
  ) => Refused | { event: NewAccessEvent }
}

export type ErasureOutcome = { kind: 'done'; version: number } | { kind: 'refused'; refusal: Refusal }

/**
 * Erases the personal data of a programme and records it, in one transaction under the lock of its access stream. What
 * was erased is gone from every table; events, their leaves and digests stay as they were.
 */
export function erase(db: Database, given: Erasure): Promise<ErasureOutcome> {
  const { programme, requestId, inputDigest, by, erasedName, rule } = given
  const stream = accessStream(programme)
  return db.transaction().execute(async (trx): Promise<ErasureOutcome> => {
    await lockAccess(trx, stream)
    const first = await firstAnswer(trx, stream, requestId, inputDigest)
    if (first.kind === 'request-id-reused') return { kind: 'refused', refusal: { word: first.kind } }
    if (first.kind === 'refused') return first
    if (first.kind === 'done') return { kind: 'done', version: first.events[0]?.version ?? 0 }
    const found = await personalDataOf(trx, programme)
    const { words, dossiers, files, persons } = found
    const counts = {
      words: words.length,
      dossiers: dossiers.length,
      files: files.length,
      persons: persons.length,
    }
    const dates = { closedAt: await closedAt(trx, programme), erasedAt: await erasedAt(trx, programme) }
    const decision = rule(dates, counts, await legalNow(trx))
    if ('refused' in decision) {
      const { person, role } = by
      const told = { act: 'erasePersonalData', refusal: decision.refused, person, role }
      await recordRefusal(trx, { stream, requestId, inputDigest }, told)
      return { kind: 'refused', refusal: decision.refused }
    }
    const { event } = decision
    const version = await writeAccess(trx, { stream, requestId, inputDigest, by, event })
    await trx.deleteFrom('issuedPage').where('stream', '=', stream).execute()
    await sql`select erase_personal_data(${programme}, ${words}::uuid[], ${dossiers}::text[], ${files}::text[],
      ${persons}::text[], ${JSON.stringify(erasedName)}::jsonb)`.execute(trx)
    return { kind: 'done', version }
  })
}

/** Says that these files are on the disk no more. */
export async function noteRemoved(db: Database, digests: readonly string[]): Promise<void> {
  if (digests.length === 0) return
  await db
    .updateTable('erasedFile')
    .set({ removedAt: sql`legal_now()` })
    .where('digest', 'in', digests)
    .execute()
}
