import type { OfficeEvent } from '@mithaq/domain/office/events'
import type { Office } from '@mithaq/domain/office/office'
import { CompiledQuery } from 'kysely'
import type { Database } from '../database.ts'
import { councilStream } from '../record/reads.ts'
import { givenEvent, insertEvents } from '../record/insert-events.ts'

interface RecordedEvent {
  event: OfficeEvent
  requestId: string
  ordinal: number
  inputDigest: string
}

// One statement: events with their leaves, and the read model beside them. $1 stream, $2 events, $3 council, $4 offices.
const statement = `
  with clock as materialized (select legal_now() as now),
  recorded as (${insertEvents({ stream: '$1', events: '$2' })}
  )
  insert into office (id, council, holder, role, capacity, association, body, programmes, since, until, delegated_by)
  select id, $3, holder, role, capacity, association, body, programmes, since, until, delegated_by
  from jsonb_to_recordset($4::jsonb) as given (
    id text, holder text, role text, capacity text, association text, body text, programmes text[], since timestamptz, until timestamptz,
    delegated_by text)
  on conflict (id) do update set until = excluded.until`

/** Inserts events of a council and the offices as they stand after them. The keys of `event` refuse a second writer. */
export async function writeOffices(
  db: Database,
  council: string,
  { events, offices }: { events: readonly RecordedEvent[]; offices: readonly Office[] },
): Promise<void> {
  const stream = councilStream(council)
  const rows = events.map(({ event, ...asked }) => givenEvent({ stream, ...event, ...asked }))
  const held = offices.map(({ delegatedBy, ...office }) => ({ ...office, delegated_by: delegatedBy }))
  await db.executeQuery(
    CompiledQuery.raw(statement, [stream, JSON.stringify(rows), council, JSON.stringify(held)]),
  )
}
