import type { Instant } from '@mithaq/domain/clock/instant'
import type { DossierBody } from '@mithaq/domain/dossier/body'
import type { NewDossierEvent } from '@mithaq/domain/dossier/events'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { QueryConfig, QueryResult } from 'pg'
import type { OpenDatabase } from '../database.ts'
import { inOneTurn } from '../one-turn.ts'
import { callKey } from '../programme/call-lock.ts'
import { instantText } from '../record/instant-text.ts'
import { leafAround, newSalt } from '../record/leaf.ts'
import { dossierStream } from '../record/reads.ts'
import { isUniqueViolation } from '../record/unique-violation.ts'

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
  /** The deadline is past by the database's clock, the intake is closed, or the call was cancelled. */
  | { kind: 'too-late' }
  /** Another filing of the same dossier, or of the same request, came first. */
  | { kind: 'overtaken' }

/**
 * Files by the database's clock, READ COMMITTED, in two statements: the call's lock, shared, then one INSERT that
 * reads the clock once, compares it with the deadline read there and returns the instant. `now()` would be the
 * transaction's start: a filing that waited for the lock would be dated before it. All goes out in one turn, and
 * PostgreSQL takes one statement after the other: the clock is read when the lock is held.
 */
export async function file({ pool }: OpenDatabase, filing: Filing): Promise<FilingOutcome> {
  const client = await pool.connect()
  let broken: unknown
  try {
    const turn: QueryConfig[] = [{ text: 'begin' }, ...filingStatements(filing), { text: 'commit' }]
    const answers = await inOneTurn<{ at: Instant }>(client, turn)
    return outcomeOf(filing, answers)
  } catch (error) {
    if (isUniqueViolation(error)) return { kind: 'overtaken' }
    broken = error
    throw error
  } finally {
    // What went wrong otherwise may have left the connection in the middle of something.
    client.release(broken !== undefined)
  }
}

/** Filed only where the commit was answered too; after a failed INSERT, PostgreSQL answers it by rolling back. */
function outcomeOf(
  { version }: Filing,
  answers: PromiseSettledResult<QueryResult<{ at: Instant }>>[],
): FilingOutcome {
  const rows = answers.map((answer) => {
    if (answer.status === 'rejected') throw answer.reason
    return answer.value.rows
  })
  const at = rows[2]?.[0]?.at
  return at ? { kind: 'done', at, version } : { kind: 'too-late' }
}

const lockStatement = `select pg_advisory_xact_lock_shared(hashtextextended($1, 0))`

// $1 programme, $2 stream, $3 version, $4 type, $5 person, $6 role, $7 association, $8 ground, $9 request,
// $10 digest of the input, $11 data, $12 the leaf around its instants, $13 dossier, $14 body or null,
// $15 status, $16 digest, $17 addendum, $18 salt. Written out: a rush would otherwise build the same text for each filing.
const insertStatement = `
  with clock as materialized (select legal_now() as at),
  open as (
    select clock.at from clock join programme on programme.id = $1
    where clock.at < programme.deadline_at and programme.intake_closed_at is null and programme.stage = 'call'
  ),
  recorded as (
    insert into event (stream, version, type, at, recorded_at, person, role, association, ground,
                       request_id, ordinal, input_digest, data, leaf, salt)
    select $2, $3, $4, open.at, open.at, $5, $6, $7, $8, $9, 0, $10, $11::jsonb,
           array_to_string($12::text[], ${instantText('open.at')}), $18
    from open returning at
  ),
  kept as (
    insert into dossier_version (dossier_id, version, body)
    select $13, $3, $14::jsonb from recorded where $14::jsonb is not null
  )
  insert into dossier (id, programme_id, association, status, version, digest, filed_at, reconfirmed_for)
  select $13, $1, $7, $15, $3, $16, recorded.at, $17 from recorded
  on conflict (id) do update set
    status = excluded.status, version = excluded.version, digest = excluded.digest,
    reconfirmed_for = excluded.reconfirmed_for,
    filed_at = case when $14::jsonb is not null then excluded.filed_at else dossier.filed_at end
  returning (select at from recorded) as at`

/** The two statements of a filing, each prepared once for each connection: lock; clock, comparison, event and answer. */
export function filingStatements(filing: Filing): [lock: QueryConfig, insert: QueryConfig] {
  const { programme, dossier, version, requestId, inputDigest, by, body } = filing
  const { type, data, ground } = filing.event
  const stream = dossierStream(dossier)
  const salt = newSalt()
  const leaf = leafAround({
    stream,
    version,
    type,
    by,
    ground,
    data,
    requestId,
    ordinal: 0,
    inputDigest,
    salt,
  })
  const status = type === 'dossierWithdrawn' ? 'withdrawn' : 'filed'
  const values = [
    programme,
    stream,
    version,
    type,
    by.person,
    by.role,
    by.association,
    ground,
    requestId,
    inputDigest,
    JSON.stringify(data),
    leaf,
    dossier,
    body ? JSON.stringify(body) : null,
    status,
    data.digest,
    data.addendum,
    salt,
  ]
  return [
    { name: 'filing-lock', text: lockStatement, values: [callKey(programme)] },
    { name: 'filing-insert', text: insertStatement, values },
  ]
}
