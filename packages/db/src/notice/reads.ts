import type { Instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Recipient } from '@mithaq/domain/programme/notices'
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { eventOf } from '../record/reads.ts'

/** Who reads: a person in one office, and whom a notice has to be for to be theirs. */
export interface NoticeReader {
  person: string
  office: string
  isMember: boolean
  /** The programmes that the office is for; null for all of them. */
  programmes: readonly string[] | null
  recipients: readonly Recipient[]
}

export interface NoticeLine {
  id: number
  at: Instant
  programme: string
  event: ProgrammeEvent
  isUnread: boolean
}

/** What a person was told in this office since they hold it, the newest first; their own acts are no news to them. */
export async function noticesFor(
  db: Database,
  reader: NoticeReader,
  { before, limit }: { before: number | null; limit: number },
): Promise<NoticeLine[]> {
  const { rows } = await sql<NoticeRow>`
    select outbox.id, outbox.created_at as told_at, outbox.programme_id, outbox.id > coalesce(seen.seen, 0) as is_unread,
           event.type, event.version, event.at, event.person, event.role, event.association, event.ground, event.data
    ${toldTo(reader)} and (${before}::bigint is null or outbox.id < ${before})
    order by outbox.id desc limit ${limit}`.execute(db)
  return rows.map(({ id, toldAt, programmeId, isUnread, ...row }) => ({
    id,
    at: toldAt,
    programme: programmeId,
    isUnread,
    event: eventOf(row),
  }))
}

type NoticeRow = Parameters<typeof eventOf>[0] & {
  id: number
  toldAt: Instant
  programmeId: string
  isUnread: boolean
}

/** How many they have not read, up to `atMost`. */
export async function unreadFor(db: Database, reader: NoticeReader, atMost: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select ${toldTo(reader)} and outbox.id > coalesce(seen.seen, 0) limit ${atMost}
    ) as unread`.execute(db)
  return rows[0]?.count ?? 0
}

function toldTo({ person, office, isMember, programmes, recipients }: NoticeReader): RawBuilder<unknown> {
  return sql`
    from outbox
    join office on office.id = ${office} and outbox.created_at >= office.since
    join event on event.stream = 'programme/' || outbox.programme_id and event.version = outbox.version
    join programme on programme.id = outbox.programme_id
    left join notice_seen as seen on seen.person = ${person} and seen.office = ${office}
    where outbox.notice -> 'to' = any(${recipients.map((to) => JSON.stringify(to))}::jsonb[])
      and event.person <> ${person}
      and (${programmes}::text[] is null or outbox.programme_id = any(${programmes}))
      and (not ${isMember}::boolean or programme.members @> array[${person}::text])`
}

/** The definitions of programmes, by programme. */
export async function definitionsOf(
  db: Database,
  programmes: readonly string[],
): Promise<Map<string, Definition>> {
  if (programmes.length === 0) return new Map()
  const rows = await db
    .selectFrom('programme')
    .innerJoin('definition', 'definition.digest', 'programme.definition')
    .select(['programme.id', 'definition.body'])
    .where('programme.id', 'in', programmes)
    .execute()
  return new Map(rows.map(({ id, body }) => [id, body]))
}
