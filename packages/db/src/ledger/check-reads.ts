import type { Instant } from '@mithaq/domain/clock/instant'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Recorded } from '../record/leaf.ts'

/** One place of the log: what stands there, as far as it stands. */
export interface LedgerLine {
  index: number
  /** Null where no leaf has this index. */
  named: { stream: string; version: number } | null
  event: (Recorded & { at: Instant; recordedAt: Instant; leaf: string }) | null
  /** From the tile above it. */
  hash: Buffer | null
}

type Row = {
  index: number
  namedStream: string | null
  namedVersion: number | null
  hash: Buffer | null
  leaf: string | null
} & Omit<Recorded, 'by'> & {
    at: Instant
    recordedAt: Instant
    person: string
    role: string
    association: string | null
  }

const pageSize = 1_000

/** The log in pages, every index of it, also those that somebody took away. */
export async function* ledgerPages(db: Database): AsyncGenerator<LedgerLine[]> {
  // Not the greatest index, which somebody may have set to anything: a leaf beyond the end leaves a gap before it.
  const { rows } = await sql<{ end: number }>`
    select greatest((select coalesce(max(size), 0) from ledger_tree), (select count(*) from ledger_leaf)) as end`.execute(
    db,
  )
  const end = rows[0]?.end ?? 0
  for (let first = 0; first < end; first += pageSize) yield page(db, first, Math.min(end, first + pageSize))
}

async function page(db: Database, first: number, end: number): Promise<LedgerLine[]> {
  const { rows } = await sql<Row>`
    select place.index, leaf.stream as named_stream, leaf.version as named_version, event.*,
           substr(tile.hashes, (place.index % 256)::integer * 32 + 1, 32) as hash
    from generate_series(${first}::bigint, ${end - 1}::bigint) as place (index)
    left join ledger_leaf leaf on leaf.index = place.index
    left join event on event.stream = leaf.stream and event.version = leaf.version
    left join ledger_tile tile on tile.level = 0 and tile.index = place.index / 256
    order by place.index`.execute(db)
  return rows.map(lineOf)
}

function lineOf({ index, namedStream, namedVersion, hash, leaf, ...event }: Row): LedgerLine {
  const named =
    namedStream === null || namedVersion === null ? null : { stream: namedStream, version: namedVersion }
  return {
    index,
    named,
    event: leaf === null ? null : { ...event, by: event, leaf },
    hash: hash?.length === 32 ? hash : null,
  }
}

/** Which event each of these leaves is of. */
export async function eventsOfLeaves(
  db: Database,
  indexes: readonly number[],
): Promise<Map<number, { stream: string; version: number }>> {
  const { rows } = await sql<{ index: number; stream: string; version: number }>`
    select index, stream, version from ledger_leaf where index = any(${indexes}::bigint[])`.execute(db)
  return new Map(rows.map(({ index, ...event }) => [index, event]))
}

/** Events recorded before an instant that have no leaf, the first ones. */
export async function eventsWithoutLeaf(
  db: Database,
  graceMs: number,
): Promise<{ stream: string; version: number }[]> {
  // By keys alone first, and the clock, which differs at every call, once: an event is looked at where it has no leaf.
  const { rows } = await sql<{ stream: string; version: number }>`
    with leafless as materialized (
      select stream, version from event
      where not exists (select from ledger_leaf l where l.stream = event.stream and l.version = event.version)
    )
    select stream, version from leafless join event using (stream, version)
    where recorded_at <= (select legal_now() - make_interval(secs => ${graceMs / 1000}))
    order by stream, version limit 100`.execute(db)
  return rows
}

/**
 * The first index below the size of the tree that no leaf has, or the size itself where a leaf stands beyond it.
 * @returns undefined where each has one
 */
export async function missingLeaf(db: Database): Promise<number | undefined> {
  // Leaves and size grow in one transaction. Counting is one walk along the key; only where it does not come out are they looked at.
  const { rows } = await sql<{ size: number; isWhole: boolean }>`
    select size, size = (select count(*) from ledger_leaf)
                 and size = coalesce((select max(index) + 1 from ledger_leaf), 0) as is_whole
    from ledger_tree`.execute(db)
  const [tree] = rows
  if (!tree || tree.isWhole) return undefined
  const gap = await sql<{ index: number }>`
    select place as index from generate_series(0, ${tree.size}::bigint) as place
    where not exists (select from ledger_leaf where index = place) order by place limit 1`.execute(db)
  return gap.rows[0]?.index ?? tree.size
}

/** Streams with a gap, and the first version that each has not. */
export async function versionGaps(db: Database): Promise<{ stream: string; version: number }[]> {
  // Counting is one walk along the key; only where it does not come out are a stream's versions looked at one by one.
  const { rows } = await sql<{ stream: string; version: number }>`
    select gap.stream, first.version from (
      select stream from event group by stream having count(*) <> max(version) order by stream limit 100
    ) gap cross join lateral (
      select min(expected)::integer as version from (
        select version, row_number() over (order by version) as expected from event where event.stream = gap.stream
      ) numbered where version <> expected
    ) first
    order by gap.stream`.execute(db)
  return rows
}
