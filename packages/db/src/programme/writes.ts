import { awaitedSoFar } from '@mithaq/domain/programme/awaited'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Notice } from '@mithaq/domain/programme/notices'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { wordsIn } from '@mithaq/domain/programme/words'
import { CompiledQuery } from 'kysely'
import type { Database } from '../database.ts'
import { prepared } from '../prepared.ts'
import { givenEvent, insertEvents } from '../record/insert-events.ts'
import type { Request } from '../record/request.ts'

/** Of each event whose leaf is sealed: its version → 32 hexadecimal digits. */
export type Salts = Readonly<Record<number, string>>

/** Everything one append leaves behind. */
export interface Written extends Request {
  events: readonly ProgrammeEvent[]
  /** The read model after them: a function of the folded state and of nothing else. */
  state: ProgrammeState
  notices: readonly { version: number; notice: Notice }[]
  /** A repair writes what was decided long ago, also where a restored disk has lost the words. */
  mayMissWords?: boolean
  /** When the lost record had recorded it: a leaf written anew has the bytes that were published. */
  recordedAt?: Instant
  /** Its salts of then, with that instant; an event without one has a leaf in clear. */
  salts?: Salts
}

// One statement, so a transaction by itself; every part sees the same moment, and where the words are not what the
// events name, no part writes anything. $1 words named, $2 stream, $3 events,
// $4 programme, $5 to $12 its read model, $13 notices, $14 whether words may be missing, $15 to $20 its read model again,
// $21 when it was recorded, where that is not now, $22 the request: one that was refused before stays so.
const statement = prepared(
  'append',
  `
  with named as (
    select id, digest from jsonb_to_recordset($1::jsonb) as named (id uuid, digest text)
  ),
  matching as (
    select words.id from words join named on words.id = named.id and words.digest = named.digest
    for update of words
  ),
  refused as (
    select refusal from refusal where stream = $2 and request_id = $22 and not $14::boolean
  ),
  whole as (
    select 1 where $14::boolean
      or ((select count(*) from matching) = (select count(*) from named) and not exists (select from refused))
  ),
  frozen as (
    update words set named_at = coalesce(words.named_at, legal_now())
    from matching, whole where words.id = matching.id
  ),
  clock as materialized (select coalesce($21::timestamptz, legal_now()) as now),
  recorded as (${insertEvents({ stream: '$2', events: '$3', from: 'whole, clock' })}
  ),
  projected as (
    insert into programme (id, definition, stage, version, state, published_at, deadline_at, intake_closed_at,
                           addenda, outcome, awaited_who, awaited_what, awaited_until, awaited_about, members)
    select $4, $5, $6, $7, $8::jsonb, $9::timestamptz, $10::timestamptz, $11::timestamptz, $12::integer,
           $15, $16, $17, $18::timestamptz, $19, $20::text[]
    from whole
    on conflict (id) do update set
      definition = excluded.definition, stage = excluded.stage, version = excluded.version,
      state = excluded.state, published_at = excluded.published_at, deadline_at = excluded.deadline_at,
      intake_closed_at = excluded.intake_closed_at, addenda = excluded.addenda, outcome = excluded.outcome,
      awaited_who = excluded.awaited_who, awaited_what = excluded.awaited_what,
      awaited_until = excluded.awaited_until, awaited_about = excluded.awaited_about, members = excluded.members
  ),
  queued as (
    insert into outbox (programme_id, version, notice)
    select $4, version, notice
    from whole, jsonb_to_recordset($13::jsonb) as given (version integer, notice jsonb)
    returning id
  )
  select array(select id::text from matching) as matching, (select now from clock) as recorded_at,
         (select refusal from refused) as refused,
         (select pg_notify('outbox', '') from queued limit 1) as told,
         (select pg_notify('programme', json_build_object('programme', $4::text, 'version', $7::integer)::text)
          from whole) as changed`,
)

/**
 * Freezes the words that the events name, inserts the events with their leaves, writes the read model and the
 * outbox, and says that the programme has changed. The keys of the table refuse a version or a request that is there
 * already. Answers when it was recorded and with which salts, and, where nothing was written, the refusal that the request was answered before, or the
 * ids of words that are missing or differ from what an event names; of words known to be lost all the same all is written.
 */
export async function write(
  db: Database,
  { events, state, notices, mayMissWords = false, recordedAt, salts, ...request }: Written,
): Promise<{ recordedAt: Instant; salts: Salts; wordsMissing: string[]; refused: Refusal | null }> {
  const words = new Map(events.flatMap(({ data }) => wordsIn(data)).map((each) => [each.id, each]))
  const named = [...words.values()]
  const row = programmeRow(state)
  const given = events.map((event, ordinal) =>
    givenEvent({ ...event, ...request, ordinal, salt: salts && (salts[event.version] ?? null) }),
  )
  const query = CompiledQuery.raw(statement, [
    JSON.stringify(named),
    request.stream,
    JSON.stringify(given),
    state.id,
    row.definition,
    row.stage,
    row.version,
    row.state,
    row.publishedAt,
    row.deadlineAt,
    row.intakeClosedAt,
    row.addenda,
    JSON.stringify(notices),
    mayMissWords,
    row.outcome,
    row.awaitedWho,
    row.awaitedWhat,
    row.awaitedUntil,
    row.awaitedAbout,
    row.members,
    recordedAt ?? null,
    request.requestId,
  ])
  const { rows } = await db.executeQuery<{
    matching: string[]
    recordedAt: Instant
    refused: Refusal | null
  }>(query)
  const [written] = rows
  if (!written) throw new Error('a statement that answers one row answered none')
  const matching = new Set(written.matching)
  return {
    recordedAt: written.recordedAt,
    salts: Object.fromEntries(given.flatMap(({ version, salt }) => (salt === null ? [] : [[version, salt]]))),
    refused: written.refused,
    wordsMissing: named.map(({ id }) => id).filter((id) => !matching.has(id)),
  }
}

/** The read model of a programme: a function of its folded state and of nothing else. */
export function programmeRow(state: ProgrammeState) {
  const { terms, stage, version, outcome, call, committee } = state
  const awaited = awaitedSoFar(state)
  return {
    definition: terms.definition,
    stage,
    version,
    state: JSON.stringify(state),
    publishedAt: call.publishedAt,
    deadlineAt: call.deadline?.at ?? null,
    intakeClosedAt: call.closedAt,
    addenda: call.addenda,
    outcome,
    awaitedWho: awaited?.who ?? null,
    awaitedWhat: awaited?.what ?? null,
    awaitedUntil: awaited?.until ?? null,
    awaitedAbout: awaited?.about ?? null,
    members: Object.keys(committee.members).toSorted(),
  }
}
