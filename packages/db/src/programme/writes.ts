import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Notice } from '@mithaq/domain/programme/notices'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { wordsIn } from '@mithaq/domain/programme/words'
import { CompiledQuery } from 'kysely'
import type { Trx } from '../database.ts'
import { leafOf } from '../record/leaf.ts'
import type { Request } from '../record/request.ts'

/** Everything one append leaves behind. */
export interface Written extends Request {
  events: readonly ProgrammeEvent[]
  /** The read model after them: a function of the folded state and of nothing else. */
  state: ProgrammeState
  notices: readonly { version: number; notice: Notice }[]
}

// One statement: what would be four asks the database once, and every part sees the same moment.
// $1 words named, $2 stream, $3 request, $4 digest of the input, $5 events, $6 programme, $7 to $14 its read model,
// $15 notices.
const statement = `
  with frozen as (
    update words set named_at = coalesce(words.named_at, legal_now())
    from jsonb_to_recordset($1::jsonb) as named (id uuid, digest text)
    where words.id = named.id and words.digest = named.digest
    returning words.id
  ),
  recorded as (
    insert into event (stream, version, type, at, person, role, association, ground, request_id, ordinal,
                       input_digest, data, leaf)
    select $2, version, type, at, person, role, association, ground, $3, ordinal, $4, data, leaf
    from jsonb_to_recordset($5::jsonb) as given (
      version integer, type text, at timestamptz, person text, role text, association text, ground text,
      ordinal integer, data jsonb, leaf text)
  ),
  projected as (
    insert into programme (id, definition, stage, version, state, published_at, deadline_at, intake_closed_at,
                           addenda)
    values ($6, $7, $8, $9, $10::jsonb, $11::timestamptz, $12::timestamptz, $13::timestamptz, $14)
    on conflict (id) do update set
      definition = excluded.definition, stage = excluded.stage, version = excluded.version,
      state = excluded.state, published_at = excluded.published_at, deadline_at = excluded.deadline_at,
      intake_closed_at = excluded.intake_closed_at, addenda = excluded.addenda
  ),
  queued as (
    insert into outbox (programme_id, version, notice)
    select $6, version, notice from jsonb_to_recordset($15::jsonb) as given (version integer, notice jsonb)
    returning id
  )
  select array(select id::text from frozen) as frozen,
         (select pg_notify('outbox', '') from queued limit 1) as told`

/**
 * Freezes the words that the events name, inserts the events with their leaves, writes the read model and the
 * outbox. The keys of the table refuse a version or a request that is there already. Answers the ids of words that
 * are missing or differ from what an event names: the caller lets the transaction go, or knows them to be lost.
 */
export async function write(trx: Trx, { events, state, notices, ...request }: Written): Promise<string[]> {
  const named = events.flatMap(({ data }) => wordsIn(data))
  const row = programmeRow(state)
  const query = CompiledQuery.raw(statement, [
    JSON.stringify(named),
    request.stream,
    request.requestId,
    request.inputDigest,
    JSON.stringify(events.map((event, ordinal) => rowOf(request.stream, event, ordinal))),
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
  ])
  const { rows } = await trx.executeQuery<{ frozen: string[] }>(query)
  const frozen = new Set(rows[0]?.frozen)
  return named.map(({ id }) => id).filter((id) => !frozen.has(id))
}

/** The read model of a programme: a function of its folded state and of nothing else. */
export function programmeRow(state: ProgrammeState) {
  const { terms, stage, version, call } = state
  return {
    definition: terms.definition,
    stage,
    version,
    state: JSON.stringify(state),
    publishedAt: call.publishedAt,
    deadlineAt: call.deadline?.at ?? null,
    intakeClosedAt: call.closedAt,
    addenda: call.addenda,
  }
}

function rowOf(stream: string, event: ProgrammeEvent, ordinal: number) {
  const { version, type, at, by, ground, data } = event
  const { person, role, association = null } = by
  return { version, type, at, person, role, association, ground, ordinal, data, leaf: leafOf(stream, event) }
}
