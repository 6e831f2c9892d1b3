import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { eventsWithoutLeaf, missingLeaf, versionGaps } from '../ledger/check-reads.ts'
import { latestLedgerCheck } from '../ledger/kept-check-reads.ts'

export const alarmKinds = [
  'leaf-late',
  'leaf-missing',
  'version-missing',
  'unprojected',
  'ledger-altered',
] as const

/**
 * Something of the record that is not as it should be by now: an event that has waited for its leaf too long, a stream
 * that does not count on, a read model that is behind its stream: `version` is the first that is so. A leaf that somebody took
 * away, by its index. What the last check of the whole ledger found, by how much it is.
 */
export type Alarm =
  | { kind: 'leaf-late' | 'version-missing' | 'unprojected'; stream: string; version: number }
  | { kind: 'leaf-missing'; index: number }
  | { kind: 'ledger-altered'; count: number }

type InStream = Extract<Alarm, { stream: string }>

/** How long an event may wait for its leaf. */
const leafWithinMs = 10_000

/** A hundred of each kind at most: where there is one, somebody looks. */
export async function recordAlarms(db: Database): Promise<Alarm[]> {
  const [late, missing, gaps, behind, checked] = await Promise.all([
    eventsWithoutLeaf(db, leafWithinMs),
    missingLeaf(db),
    versionGaps(db),
    unprojected(db),
    latestLedgerCheck(db),
  ])
  const of = (kind: InStream['kind'], places: readonly { stream: string; version: number }[]) =>
    places.map(({ stream, version }): Alarm => ({ kind, stream, version }))
  return [
    ...of('leaf-late', late),
    ...(missing === undefined ? [] : [{ kind: 'leaf-missing', index: missing } as const]),
    ...of('version-missing', gaps),
    ...of('unprojected', behind),
    ...(checked && checked.count > 0 ? [{ kind: 'ledger-altered', count: checked.count } as const] : []),
  ]
}

/** Streams whose read model stands at another version than their last event, with the version it should stand at. */
async function unprojected(db: Database): Promise<{ stream: string; version: number }[]> {
  // An append writes both in one statement: what is seen here is no race.
  const { rows } = await sql<{ stream: string; version: number }>`
    select event.stream, max(event.version)::integer as version from event
    where event.stream like 'programme/%' or event.stream like 'dossier/%' or event.stream like 'archive/%'
    group by event.stream
    having max(event.version) is distinct from (case split_part(event.stream, '/', 1)
      when 'programme' then (select version from programme where id = substr(event.stream, 11))
      when 'dossier' then (select version from dossier where id = substr(event.stream, 9))
      else (select max(version) from archive where programme_id = substr(event.stream, 9)) end)
    order by event.stream limit 100`.execute(db)
  return rows
}
