import type { Edge } from '@mithaq/ledger/tile/edge'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { rootOf } from '@mithaq/ledger/tree/root'
import { sql, type RawBuilder } from 'kysely'
import type { Database, Trx } from '../database.ts'
import { hashesIn, readEdge } from './reads.ts'

/** Where to look for events that have no leaf: those recorded in the last hour, or all that there are. */
export type Horizon = 'recent' | 'all'

export interface Grown {
  size: number
  root: Buffer
  /** Leaves that were added. */
  added: number
}

/** The database holds less than was published, or another tree: to sign on would be a provable fork. */
export class LedgerHalted extends Error {
  override name = 'LedgerHalted'
}

/**
 * Seconds before the newest leaf from which events are looked at: PostgreSQL ends a transaction that is idle for 15.
 * What was committed later than that, the look at all finds. Each look takes as long as so many seconds have events.
 */
const recentSeconds = 20

/**
 * Gives the next events without a leaf their leaves, in the order (recorded_at, stream, version), at most `limit`;
 * hashes, tiles and size with them, in one transaction that holds the log's lock. Nothing is signed here.
 * @param published trees that anybody may have seen
 * @throws LedgerHalted where the tree does not begin with each of them: nothing is written then
 */
export function sequence(
  db: Database,
  given: {
    origin: string
    limit: number
    horizon: Horizon
    published: readonly { size: number; root: Buffer }[]
  },
): Promise<Grown> {
  const { origin, limit, horizon, published } = given
  return db.transaction().execute(async (trx) => {
    const size = await lockTree(trx, origin)
    for (const head of published) await assertBeginsWith(trx, size, head)
    const edge = await readEdge(trx, size)
    const waiting = await eventsWithoutLeaf(trx, limit, horizon)
    if (waiting.length > 0) await grow(trx, { origin, edge, waiting })
    return { size: edge.size, root: edge.root(), added: waiting.length }
  })
}

async function assertBeginsWith(
  trx: Trx,
  size: number,
  published: { size: number; root: Buffer },
): Promise<void> {
  if (published.size > size) {
    throw new LedgerHalted(`${published.size} leaves were published, and the database has ${size}`)
  }
  const root = await rootOf(published.size, hashesIn(trx, size))
  if (!root.equals(published.root)) {
    throw new LedgerHalted(`the first ${published.size} leaves are others than those that were published`)
  }
}

/**
 * Takes the log's lock until the transaction ends. @returns how many leaves it has
 * @throws LedgerHalted where the record has a log of another name: there is one, and it keeps the name it began with
 */
export async function lockTree(trx: Trx, origin: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ledger/${origin}`}, 0))`.execute(trx)
  const other = await trx
    .selectFrom('ledgerTree')
    .select('origin')
    .where('origin', '<>', origin)
    .executeTakeFirst()
  if (other)
    throw new LedgerHalted(
      `this record's ledger is named ${other.origin} and the keys are of ${origin}: put back the keys of ${other.origin}`,
    )
  await trx
    .insertInto('ledgerTree')
    .values({ origin })
    .onConflict((known) => known.doNothing())
    .execute()
  const row = await trx
    .selectFrom('ledgerTree')
    .select('size')
    .where('origin', '=', origin)
    .executeTakeFirstOrThrow()
  return row.size
}

interface Waiting {
  stream: string
  version: number
  leaf: string
}

/**
 * An anti-join and no high-water mark: what was committed late, or dated early, is found all the same. Where a whole turn
 * is newer than the newest leaf, that turn comes first: the others, which have their leaves, need not be looked at.
 */
export async function eventsWithoutLeaf(trx: Database, limit: number, horizon: Horizon): Promise<Waiting[]> {
  if (horizon === 'all') return waitingSince(trx, limit, sql`'-infinity'::timestamptz`)
  const newer = await waitingSince(trx, limit, beforeNewestLeaf(0))
  return newer.length === limit ? newer : waitingSince(trx, limit, recently)
}

const beforeNewestLeaf = (seconds: number) => sql`
  coalesce((select e.recorded_at from ledger_leaf l join event e using (stream, version)
            order by l.index desc limit 1) - make_interval(secs => ${seconds}), '-infinity')`

/** A clock that was set back records before the newest leaf, until it has caught up with it. */
const recently = sql`
  least(${beforeNewestLeaf(recentSeconds)}, (select legal_now()) - make_interval(secs => ${recentSeconds}))`

async function waitingSince(trx: Database, limit: number, since: RawBuilder<unknown>): Promise<Waiting[]> {
  // By keys first: whole rows would be sorted on the disk before most of them turn out to have their leaf.
  const { rows } = await sql<Waiting>`
    with next as materialized (
      select stream, version, recorded_at from event
      where recorded_at >= ${since}
        and not exists (select from ledger_leaf l where l.stream = event.stream and l.version = event.version)
      order by recorded_at, stream, version limit ${limit}
    )
    select stream, version, event.leaf from next join event using (stream, version)
    order by next.recorded_at, stream, version`.execute(trx)
  return inOrderOfVersions(rows)
}

/** Where the clock was set back between two events of a stream, the second is dated before the first: its leaf is not. */
function inOrderOfVersions(rows: readonly Waiting[]): Waiting[] {
  const byStream = Map.groupBy(rows, ({ stream }) => stream)
  for (const events of byStream.values()) events.sort((a, b) => a.version - b.version)
  return rows.flatMap(({ stream }) => byStream.get(stream)?.splice(0, 1) ?? [])
}

export async function grow(
  trx: Trx,
  { origin, edge, waiting }: { origin: string; edge: Edge; waiting: readonly Waiting[] },
): Promise<void> {
  const first = edge.size
  const tiles: { level: number; index: number; bytes: Buffer }[] = []
  for (const { leaf } of waiting) edge.push(leafHash(Buffer.from(leaf)), (full) => tiles.push(full))
  tiles.push(...edge.partials())
  await sql`
    insert into ledger_leaf (index, stream, version)
    select ${first}::bigint + at - 1, stream, version
    from unnest(${waiting.map(({ stream }) => stream)}::text[], ${waiting.map(({ version }) => version)}::integer[])
         with ordinality as given (stream, version, at)`.execute(trx)
  await sql`
    insert into ledger_tile (level, index, hashes)
    select * from unnest(${tiles.map(({ level }) => level)}::integer[], ${tiles.map(({ index }) => index)}::bigint[],
                         ${tiles.map(({ bytes }) => bytes)}::bytea[])
    on conflict (level, index) do update set hashes = excluded.hashes
      where ledger_tile.hashes <> excluded.hashes`.execute(trx)
  // Compared and set: whoever else grew this tree has made this one another.
  const { numUpdatedRows } = await trx
    .updateTable('ledgerTree')
    .set({ size: edge.size })
    .where('origin', '=', origin)
    .where('size', '=', first)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new Error(`the ledger ${origin} grew beside its lock`)
}

/** Does something that only one of a log's sequencers may do at a time, wherever they run. */
export function inItsTurn(db: Database, origin: string, work: () => void): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await lockTree(trx, origin)
    work()
  })
}

/** Publishes a signed tree head; the first of a size stands. @returns whether this one was it */
export async function publishCheckpoint(
  db: Database,
  { origin, size, note }: { origin: string; size: number; note: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('ledgerCheckpoint')
    .values({ origin, size, note })
    .onConflict((known) => known.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** The same head with signatures of now beneath it; the database refuses another text. */
export async function cosignAnew(
  db: Database,
  { origin, size, note }: { origin: string; size: number; note: string },
): Promise<void> {
  await db
    .updateTable('ledgerCheckpoint')
    .set({ note })
    .where('origin', '=', origin)
    .where('size', '=', size)
    .execute()
}

/** Keeps a verifier key from which on the log is signed by it. Known already: nothing happens. */
export async function keepKey(
  db: Database,
  key: { origin: string; fromSize: number; vkey: string; handedOver: string },
): Promise<void> {
  await db
    .insertInto('ledgerKey')
    .values(key)
    .onConflict((known) => known.doNothing())
    .execute()
}

/** Whether an event waits for its leaf among those recorded lately: a look that locks nothing. */
export async function isAnyWaiting(db: Database): Promise<boolean> {
  return (await eventsWithoutLeaf(db, 1, 'recent')).length > 0
}
