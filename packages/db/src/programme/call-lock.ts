import type { Instant } from '@mithaq/domain/clock/instant'
import { sql } from 'kysely'
import type { Database, Trx } from '../database.ts'

/** What a call's advisory lock is called, hashed by PostgreSQL: filing shares it; closing, extension, addendum and cancellation take it alone. */
export const callKey = (programme: string) => `call/${programme}`

export async function lockCall(trx: Trx, programme: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${callKey(programme)}, 0))`.execute(trx)
}

/** The legal clock, read now (not at the transaction's start). */
export async function legalNow(db: Database): Promise<Instant> {
  const { rows } = await sql<{ now: Instant }>`select legal_now() as now`.execute(db)
  const now = rows[0]?.now
  if (!now) throw new Error('the database has no legal_now()')
  return now
}

const clockBody = `select date_trunc('milliseconds', clock_timestamp())`

/** Makes `legal_now()` the clock itself, where a test's database has another. */
export const realClock = `create or replace function legal_now() returns timestamptz language sql volatile as $$ ${clockBody} $$`

/** Whether `legal_now()` is the clock itself. Only a rehearsal's or a test's database adds an offset. */
export async function isLegalClockReal(db: Database): Promise<boolean> {
  const { rows } = await sql<{ source: string }>`
    select prosrc as source from pg_proc where proname = 'legal_now'
  `.execute(db)
  return rows.length === 1 && rows[0]?.source.trim() === clockBody
}
