import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { eventsWithoutLeaf, versionGaps } from '../ledger/check-reads.ts'

export const alarmKinds = ['leaf-late', 'version-missing', 'unprojected'] as const

/**
 * Something of the record that is not as it should be by now: an event that has waited for its leaf too long, a stream
 * that does not count on, a read model that is behind its stream. `version` is the first that is so.
 */
export interface Alarm {
  kind: (typeof alarmKinds)[number]
  stream: string
  version: number
}

/** How long an event may wait for its leaf. */
const leafWithinMs = 10_000

/** A hundred of each kind at most: where there is one, somebody looks. */
export async function recordAlarms(db: Database): Promise<Alarm[]> {
  const [late, gaps, behind] = await Promise.all([
    eventsWithoutLeaf(db, leafWithinMs),
    versionGaps(db),
    unprojected(db),
  ])
  const of = (kind: Alarm['kind'], places: readonly Omit<Alarm, 'kind'>[]) =>
    places.map(({ stream, version }): Alarm => ({ kind, stream, version }))
  return [...of('leaf-late', late), ...of('version-missing', gaps), ...of('unprojected', behind)]
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
