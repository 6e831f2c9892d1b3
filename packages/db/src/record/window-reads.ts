import type { Instant } from '@mithaq/domain/clock/instant'
import type { Role } from '@mithaq/domain/programme/actor'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import { programmeStream } from './reads.ts'

/** Which lines of a programme's record are asked for; what is absent does not narrow. */
export interface RecordFilter {
  person?: string | undefined
  role?: Role | undefined
  /** Types of events, and acts of refusals. */
  act?: { types: readonly string[]; act: string } | undefined
  from?: Instant | undefined
  /** Excluded itself. */
  to?: Instant | undefined
  /** `public`: the events of the programme's own stream. */
  only?: 'public' | 'refusals' | undefined
}

export interface RecordLine {
  recordedAt: Instant
  at: Instant
  /** Of the event; the refusal has the stream that it was refused in. */
  stream: string
  version: number | null
  type: string | null
  ground: string | null
  data: object | null
  act: string | null
  refusal: Refusal | null
  refusalId: number | null
  requestId: string
  person: string
  role: Role
  association: string | null
  name: TextInLanguages | null
  /** Of the leaf; null until the sequencer has been there, and of a refusal. */
  leaf: number | null
}

/** How many lines there are. */
export async function countRecord(db: Database, programme: string, filter: RecordFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (${lines(programme, filter)}) line`.execute(db)
  return rows[0]?.count ?? 0
}

/**
 * Lines of the record in the order they were written, from a place on: the programme's own events, those of its dossiers,
 * and what was refused. The record only grows, so a place holds the same line for ever.
 */
export async function recordWindow(
  db: Database,
  programme: string,
  filter: RecordFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<RecordLine[]> {
  const { rows } = await sql<RecordLine>`
    select line.told_at as recorded_at, coalesce(event.at, refusal.at) as at, line.stream, line.version,
           event.type, event.ground, event.data, refusal.act, refusal.refusal, line.refusal_id,
           coalesce(event.request_id, refusal.request_id) as request_id,
           coalesce(event.person, refusal.person) as person, coalesce(event.role, refusal.role) as role,
           event.association, known.name, leaf.index as leaf
    from (
      select * from (${lines(programme, filter)}) line
      order by told_at, stream, version, refusal_id offset ${offset} limit ${limit}
    ) line
    left join event on event.stream = line.stream and event.version = line.version
    left join refusal on refusal.id = line.refusal_id
    left join person known on known.id = coalesce(event.person, refusal.person)
    left join ledger_leaf leaf on leaf.stream = line.stream and leaf.version = line.version
    order by line.told_at, line.stream, line.version, line.refusal_id`.execute(db)
  return rows
}

/** Who did something in a programme, or was refused, the one who did most first. */
export async function recordPeople(
  db: Database,
  programme: string,
): Promise<{ person: string; role: Role; name: TextInLanguages | null; lines: number }[]> {
  const { rows } = await sql<{ person: string; role: Role; name: TextInLanguages | null; lines: number }>`
    select person, role, name, count(*)::integer as lines
    from (
      select person, role from event where ${ofProgramme(programme)}
      union all
      select person, role from refusal where stream = ${programmeStream(programme)}
    ) line left join person known on known.id = line.person
    group by person, role, name order by lines desc, person limit 200`.execute(db)
  return rows
}

/** The programme's own stream, and those of the dossiers filed for it. */
export const ofProgramme = (programme: string) => sql<boolean>`
  (event.stream = ${programmeStream(programme)} or event.stream in (
    select 'dossier/' || dossier.id from dossier where dossier.programme_id = ${programme}))`

function lines(programme: string, filter: RecordFilter): RawBuilder<unknown> {
  const { person, role, act, from, to, only } = filter
  const all = (...parts: (RawBuilder<unknown> | null)[]) =>
    sql.join([sql`true`, ...parts.filter((part) => part !== null)], sql` and `)
  const shared = [
    person === undefined ? null : sql`person = ${person}`,
    role === undefined ? null : sql`role = ${role}`,
    from === undefined ? null : sql`at >= ${from}::timestamptz`,
    to === undefined ? null : sql`at < ${to}::timestamptz`,
  ]
  const isType = act ? sql`type = any(${[...act.types]}::text[])` : null
  const isAct = act ? sql`act = ${act.act}` : null
  const none = sql`false`
  return sql`
    select recorded_at as told_at, stream, version, null::bigint as refusal_id
    from event
    where ${only === 'public' ? sql`stream = ${programmeStream(programme)}` : ofProgramme(programme)}
      and ${all(...shared, isType, only === 'refusals' ? none : null)}
    union all
    select at, stream, null::integer, id from refusal
    where stream = ${programmeStream(programme)} and ${all(...shared, isAct, only === 'public' ? none : null)}`
}
