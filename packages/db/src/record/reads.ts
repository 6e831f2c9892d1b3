import type { Instant } from '@mithaq/domain/clock/instant'
import type { EventType, ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { Role } from '@mithaq/domain/programme/actor'
import { CompiledQuery, sql } from 'kysely'
import type { Database } from '../database.ts'
import { instantText } from './instant-text.ts'

export const programmeStream = (id: string) => `programme/${id}`
export const archiveStream = (programme: string) => `archive/${programme}`
export const dossierStream = (id: string) => `dossier/${id}`
export const councilStream = (id: string) => `council/${id}`
export const accessStream = (programme: string) => `access/${programme}`
export const accountsStream = (council: string) => `accounts/${council}`

/** The events of a programme after a version, in order, up to another or all of them. */
export async function eventsAfter(
  db: Database,
  stream: string,
  version: number,
  upTo?: number,
): Promise<ProgrammeEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['type', 'version', 'at', 'person', 'role', 'association', 'ground', 'data'])
    .where('stream', '=', stream)
    .where('version', '>', version)
    .$if(upTo !== undefined, (query) => query.where('version', '<=', upTo ?? 0))
    .orderBy('version')
    .execute()
  return rows.map(eventOf)
}

/** What one answer of an activity may hold: the engine warns from 512 KB on, and each event has columns beside its data. */
const mostEvents = 300
const mostBytes = 350_000

/** The next events after a version, in order: one at least where there is one, and no more than one answer to the engine holds. */
export async function nextEvents(db: Database, stream: string, version: number): Promise<ProgrammeEvent[]> {
  const { rows } = await sql<EventRow>`
    select type, version, at, person, role, association, ground, data
    from (
      select next.*, sum(octet_length(data::text)) over (order by version) as bytes,
             row_number() over (order by version) as place
      from (select * from event where stream = ${stream} and version > ${version}
            order by version limit ${mostEvents}) as next
    ) as measured
    where bytes <= ${mostBytes} or place = 1
    order by version`.execute(db)
  return rows.map(eventOf)
}

/** By which request each event of a stream came, in order. */
export async function requestIds(db: Database, stream: string): Promise<string[]> {
  const rows = await db
    .selectFrom('event')
    .select('requestId')
    .where('stream', '=', stream)
    .orderBy('version')
    .execute()
  return rows.map(({ requestId }) => requestId)
}

export type FirstAnswer =
  | { kind: 'none' }
  | { kind: 'request-id-reused' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'done'; events: { type: EventType; version: number; at: Instant }[] }

/** What the record holds of one request. */
export interface KnownAnswers {
  events: { type: EventType; version: number; at: Instant; inputDigest: string }[] | null
  refused: { refusal: Refusal; inputDigest: string } | null
}

/** The columns `events` and `refused` of a request: $1 is its stream, $2 its id. */
export const knownAnswers = `
  (select json_agg(json_build_object('type', type, 'version', version, 'inputDigest', input_digest,
            'at', ${instantText('at')}) order by ordinal)
   from event where stream = $1 and request_id = $2) as events,
  (select json_build_object('refusal', refusal, 'inputDigest', input_digest)
   from refusal where stream = $1 and request_id = $2) as refused`

/** What a request id was answered the first time. */
export async function firstAnswer(
  db: Database,
  stream: string,
  requestId: string,
  inputDigest: string,
): Promise<FirstAnswer> {
  const query = CompiledQuery.raw(`select ${knownAnswers}`, [stream, requestId])
  const { rows } = await db.executeQuery<KnownAnswers>(query)
  return answerOf(rows[0] ?? { events: null, refused: null }, inputDigest)
}

/** The same id with another input is reuse, whatever it said. */
export function answerOf({ events, refused }: KnownAnswers, inputDigest: string): FirstAnswer {
  const digests = events ? events.map((event) => event.inputDigest) : refused ? [refused.inputDigest] : []
  if (digests.some((digest) => digest !== inputDigest)) return { kind: 'request-id-reused' }
  if (events) return { kind: 'done', events: events.map(({ type, version, at }) => ({ type, version, at })) }
  return refused ? { kind: 'refused', refusal: refused.refusal } : { kind: 'none' }
}

export interface EventRow {
  type: string
  version: number
  at: Instant
  person: string
  role: string
  association: string | null
  ground: string
  data: object
}

export function eventOf(row: EventRow): ProgrammeEvent {
  const { type, version, at, person, role, association, ground, data } = row
  const by = { person, role: role as Role, ...(association === null ? {} : { association }) }
  // The append wrote it from a ProgrammeEvent, and nobody may change it since.
  return { type, version, at, by, ground, data } as ProgrammeEvent
}
