import type { Instant } from '@mithaq/domain/clock/instant'
import type { DossierBody } from '@mithaq/domain/dossier/body'
import type { NewDossierEvent } from '@mithaq/domain/dossier/events'
import type { Actor } from '@mithaq/domain/programme/actor'
import { sql } from 'kysely'
import type { Database, Trx } from '../database.ts'
import { callLockKey } from '../programme/call-lock.ts'
import { dossierStream } from '../record/reads.ts'
import { leafAround } from './leaf.ts'

export interface Filing {
  programme: string
  dossier: string
  /** The version this filing becomes: 1 for a first one. */
  version: number
  requestId: string
  inputDigest: string
  by: Actor & { association: string }
  /** What the pure rule yielded. */
  event: NewDossierEvent
  /** Absent where nothing new is filed. */
  body?: DossierBody
}

export type FilingOutcome =
  | { kind: 'done'; at: Instant; version: number }
  /** The deadline is past by the database's clock, or the intake is closed. */
  | { kind: 'too-late' }
  /** Another filing of the same dossier, or of the same request, came first. */
  | { kind: 'overtaken' }

/**
 * Files by the database's clock, READ COMMITTED, in two statements: the call's lock, shared, then one INSERT that
 * reads the clock once, compares it with the deadline read there and returns the instant. `now()` would be the
 * transaction's start: a filing that waited for the lock would be dated before it.
 */
export async function file(db: Database, filing: Filing): Promise<FilingOutcome> {
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock_shared(${callLockKey(filing.programme)})`.execute(trx)
      return insertByClock(trx, filing)
    })
  } catch (error) {
    if (isUniqueViolation(error)) return { kind: 'overtaken' }
    throw error
  }
}

async function insertByClock(trx: Trx, filing: Filing): Promise<FilingOutcome> {
  const { programme, dossier, version, requestId, inputDigest, by } = filing
  const { type, data, ground } = filing.event
  const leaf = leafAround({ stream: dossierStream(dossier), version, type, role: by.role, ground, data })
  const status = type === 'dossierWithdrawn' ? 'withdrawn' : 'filed'
  const keepsBody = filing.body !== undefined
  const { rows } = await sql<{ at: Instant }>`
    with clock as materialized (select legal_now() as at),
    open as (
      select clock.at from clock join programme on programme.id = ${programme}
      where clock.at < programme.deadline_at and programme.intake_closed_at is null
    ),
    recorded as (
      insert into event (stream, version, type, at, recorded_at, person, role, association, ground,
                         request_id, ordinal, input_digest, data, leaf)
      select ${dossierStream(dossier)}, ${version}, ${type}, open.at, open.at, ${by.person}, ${by.role},
             ${by.association}, ${ground}, ${requestId}, 0, ${inputDigest}, ${JSON.stringify(data)}::jsonb,
             ${leaf.before} || to_char(open.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || ${leaf.after}
      from open returning at
    ),
    kept as (
      insert into dossier_version (dossier_id, version, body)
      select ${dossier}, ${version}, ${JSON.stringify(filing.body ?? null)}::jsonb from recorded where ${keepsBody}
    )
    insert into dossier (id, programme_id, association, status, version, digest, filed_at, reconfirmed_for)
    select ${dossier}, ${programme}, ${by.association}, ${status}, ${version}, ${data.digest}, recorded.at, ${data.addendum}
    from recorded
    on conflict (id) do update set
      status = excluded.status, version = excluded.version, digest = excluded.digest,
      reconfirmed_for = excluded.reconfirmed_for,
      filed_at = case when ${keepsBody} then excluded.filed_at else dossier.filed_at end
    returning (select at from recorded) as at`.execute(trx)
  const at = rows[0]?.at
  return at ? { kind: 'done', at, version } : { kind: 'too-late' }
}

function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'
}
