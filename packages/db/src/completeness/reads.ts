import type { Instant } from '@mithaq/domain/clock/instant'
import type { Comparison } from '@mithaq/domain/completeness/difference'
import type { RecordedDossier, RecordedProgramme } from '@mithaq/domain/completeness/recorded'
import type { DossierEvent } from '@mithaq/domain/dossier/events'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { eventOf, programmeStream, type EventRow } from '../record/reads.ts'

export async function recordedProgrammes(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('programme').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}

/** What the record holds of a programme, for the comparison with the engine's histories. */
export async function recordedProgramme(db: Database, programme: string): Promise<RecordedProgramme> {
  const stream = programmeStream(programme)
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('stream', '=', stream)
    .orderBy('version')
    .execute()
  const refused = await db.selectFrom('refusal').select('requestId').where('stream', '=', stream).execute()
  return {
    events: rows.map((row) => ({ ...eventOf(row), requestId: row.requestId })),
    refused: new Set(refused.map(({ requestId }) => requestId)),
    dossiers: await recordedDossiers(db, programme),
  }
}

type DossierRow = EventRow & { stream: string; recordedAt: Instant; hasBody: boolean }

async function recordedDossiers(db: Database, programme: string): Promise<RecordedDossier[]> {
  // By what the events say, not by the read model: a row of it may have been taken away as well.
  const { rows } = await sql<DossierRow>`
    select event.stream, event.type, event.version, event.at, event.person, event.role, event.association,
           event.ground, event.data, event.recorded_at, body.version is not null as has_body
    from event
    left join dossier_version body
      on body.dossier_id = substr(event.stream, length('dossier/') + 1) and body.version = event.version
    where event.stream >= 'dossier/' and event.stream < 'dossier0' and event.data ->> 'programme' = ${programme}
    order by event.stream, event.version`.execute(db)
  const streams = Map.groupBy(rows, ({ stream }) => stream.slice('dossier/'.length))
  return [...streams].map(([id, events]) => ({
    id,
    events: events.map(({ recordedAt, hasBody, ...row }) => ({
      // Filing wrote them from a DossierEvent, and nobody may change them since.
      ...(eventOf(row) as unknown as DossierEvent),
      recordedAt,
      hasBody,
    })),
  }))
}

/** The newest comparison of a programme; undefined where none was made yet. */
export function latestComparison(
  db: Database,
  programme: string,
): Promise<(Comparison & { comparedAt: Instant }) | undefined> {
  return db
    .selectFrom('comparison')
    .select(['comparedAt', 'counted', 'differences'])
    .where('programmeId', '=', programme)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
