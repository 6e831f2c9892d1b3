import type { Instant } from '@mithaq/domain/clock/instant'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import { eventOf, programmeStream } from './reads.ts'

/** Until when the record is read: an instant, or a number in the record. */
export type Until = { at: Instant } | { version: number }

/** The events of a programme as far as they had happened. */
export async function eventsUntil(db: Database, programme: string, until: Until): Promise<ProgrammeEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['type', 'version', 'at', 'person', 'role', 'association', 'ground', 'data'])
    .where('stream', '=', programmeStream(programme))
    .$if('at' in until, (query) => query.where('at', '<=', 'at' in until ? until.at : ('' as Instant)))
    .$if('version' in until, (query) => query.where('version', '<=', 'version' in until ? until.version : 0))
    .orderBy('version')
    .execute()
  // A clock of the engine that once stepped back leaves what came after it out.
  const first = rows.findIndex(({ version }, index) => version !== index + 1)
  return (first === -1 ? rows : rows.slice(0, first)).map(eventOf)
}

/** How far the record of a programme goes, from when to when. */
export function recordSpan(
  db: Database,
  programme: string,
): Promise<{ versions: number; first: Instant | null; last: Instant | null }> {
  return db
    .selectFrom('event')
    .select((event) => [
      event.fn.coalesce(event.fn.max('version'), event.lit(0)).as('versions'),
      event.fn.min('at').as('first'),
      event.fn.max('at').as('last'),
    ])
    .where('stream', '=', programmeStream(programme))
    .executeTakeFirstOrThrow()
}

/** Somebody was handed something to read: an event of `access/<programme>`. */
export interface RecordedAccess {
  version: number
  at: Instant
  type: string
  data: object
  role: string
  person: string
  name: TextInLanguages | null
}

export const accessStream = (programme: string) => `access/${programme}`

/** Who was handed what, the newest first. `isSealed`: the intake is open, and whoever was handed a receipt has filed. */
export async function accessesBefore(
  db: Database,
  programme: string,
  {
    before,
    until,
    isSealed,
    limit,
  }: { before: number | null; until: Instant | null; isSealed: boolean; limit: number },
): Promise<RecordedAccess[]> {
  return db
    .selectFrom('event')
    .leftJoin('person as known', 'known.id', 'event.person')
    .select(['event.version', 'event.at', 'event.type', 'event.data', 'event.role', 'event.person'])
    .select('known.name')
    .where('stream', '=', accessStream(programme))
    .$if(before !== null, (query) => query.where('version', '<', before))
    .$if(isSealed, (query) => query.where('role', '<>', 'association'))
    .$if(until !== null, (query) => query.where('at', '<=', until ?? ('' as Instant)))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
}
