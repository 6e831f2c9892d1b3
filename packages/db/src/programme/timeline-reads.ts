import type { Instant } from '@mithaq/domain/clock/instant'
import type { Role } from '@mithaq/domain/programme/actor'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import { eventOf, programmeStream } from '../record/reads.ts'

export interface RecordedEvent {
  event: ProgrammeEvent
  recordedAt: Instant
  /** Null for the clock, and for who is not known by name. */
  name: TextInLanguages | null
}

export interface RecordedRefusal {
  at: Instant
  act: PersonalAct
  refusal: Refusal
  role: Role
  name: TextInLanguages | null
}

/** Events before a version, the newest first. */
export async function eventsBefore(
  db: Database,
  programme: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<RecordedEvent[]> {
  const rows = await db
    .selectFrom('event')
    .leftJoin('person as known', 'known.id', 'event.person')
    .select(['event.type', 'event.version', 'event.at', 'event.person', 'event.role', 'event.association'])
    .select(['event.ground', 'event.data', 'event.recordedAt', 'known.name'])
    .where('stream', '=', programmeStream(programme))
    .$if(before !== null, (query) => query.where('version', '<', before))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ recordedAt, name, ...row }) => ({ event: eventOf(row), recordedAt, name }))
}

/** What was refused since an instant, and before another or until now; the newest first. */
export async function refusalsBetween(
  db: Database,
  programme: string,
  { from, to, limit }: { from: Instant; to: Instant | null; limit: number },
): Promise<RecordedRefusal[]> {
  const rows = await db
    .selectFrom('refusal')
    .leftJoin('person as known', 'known.id', 'refusal.person')
    .select(['refusal.at', 'refusal.act', 'refusal.refusal', 'refusal.role', 'known.name'])
    .where('stream', '=', programmeStream(programme))
    .where('refusal.at', '>=', from)
    .$if(to !== null, (query) => query.where(sql<boolean>`refusal.at < ${to}`))
    .orderBy('refusal.id', 'desc')
    .limit(limit)
    .execute()
  // The server wrote them from these very types.
  return rows as unknown as RecordedRefusal[]
}

/** When a version was recorded; null where there is none. */
export async function recordedAtOf(
  db: Database,
  programme: string,
  version: number,
): Promise<Instant | null> {
  const row = await db
    .selectFrom('event')
    .select('recordedAt')
    .where('stream', '=', programmeStream(programme))
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.recordedAt ?? null
}

/** The events of a programme that name one of these words. */
export async function eventsNaming(
  db: Database,
  programme: string,
  words: readonly string[],
): Promise<ProgrammeEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['type', 'version', 'at', 'person', 'role', 'association', 'ground', 'data'])
    .where('stream', '=', programmeStream(programme))
    // An id is letters, digits and hyphens: nothing in it means anything to LIKE.
    .where(sql<boolean>`data::text like any(${words.map((id) => `%"${id}"%`)}::text[])`)
    .execute()
  return rows.map(eventOf)
}
