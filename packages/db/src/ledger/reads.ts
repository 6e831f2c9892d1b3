import type { Instant } from '@mithaq/domain/clock/instant'
import { Edge } from '@mithaq/ledger/tile/edge'
import { hashesFromTiles, type ReadTiles } from '@mithaq/ledger/tile/read-hashes'
import { TILE_WIDTH, type Tile } from '@mithaq/ledger/tile/tile'
import type { ReadHashes } from '@mithaq/ledger/tree/root'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Recorded } from '../record/leaf.ts'

/** The log of this database and how many leaves it has; undefined where it has not begun. */
export function readTree(db: Database): Promise<{ origin: string; size: number } | undefined> {
  return db.selectFrom('ledgerTree').select(['origin', 'size']).executeTakeFirst()
}

/** The right edge of the tree of that size. @throws RangeError where the tiles are not those of it */
export async function readEdge(db: Database, size: number): Promise<Edge> {
  const levels: { level: number; index: number; width: number }[] = []
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
    levels.push({ level, index: Math.floor(count / TILE_WIDTH), width: count % TILE_WIDTH })
  }
  const tiles = await tilesIn(db)(levels.filter(({ width }) => width > 0))
  const bytes: Buffer[] = []
  levels
    .filter(({ width }) => width > 0)
    .forEach(({ level }, at) => (bytes[level] = tiles[at] ?? Buffer.alloc(0)))
  return new Edge(size, bytes)
}

/** Reads tiles, each as wide as asked: what the table holds may have grown since. */
export function tilesIn(db: Database): ReadTiles {
  return async (tiles) => {
    if (tiles.length === 0) return []
    const { rows } = await sql<{ at: number; hashes: Buffer | null }>`
      select given.at, substr(tile.hashes, 1, given.width * 32) as hashes
      from unnest(${tiles.map(({ level }) => level)}::integer[], ${tiles.map(({ index }) => index)}::bigint[],
                  ${tiles.map(({ width }) => width)}::integer[]) with ordinality as given (level, index, width, at)
      left join ledger_tile tile on tile.level = given.level and tile.index = given.index
      order by given.at`.execute(db)
    return rows.map(({ hashes }) => hashes ?? Buffer.alloc(0))
  }
}

/** Reads the subtrees of the tree of that size. */
export const hashesIn = (db: Database, size: number): ReadHashes => hashesFromTiles(size, tilesIn(db))

/** One tile, or undefined where the log does not have it that wide. */
export async function readTile(db: Database, tile: Tile): Promise<Buffer | undefined> {
  const [hashes] = await tilesIn(db)([tile])
  return hashes?.length === tile.width * 32 ? hashes : undefined
}

/** The leaves from an index on, at most `limit`, in order. */
export async function leavesFrom(db: Database, index: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('ledgerLeaf')
    .innerJoin('event', (join) =>
      join.onRef('event.stream', '=', 'ledgerLeaf.stream').onRef('event.version', '=', 'ledgerLeaf.version'),
    )
    .select('event.leaf')
    .where('ledgerLeaf.index', '>=', index)
    .where('ledgerLeaf.index', '<', index + limit)
    .orderBy('ledgerLeaf.index')
    .execute()
  return rows.map(({ leaf }) => leaf)
}

/** The newest published checkpoint. */
export function latestCheckpoint(
  db: Database,
): Promise<{ origin: string; size: number; note: string; signedAt: Instant } | undefined> {
  return db
    .selectFrom('ledgerCheckpoint')
    .select(['origin', 'size', 'note', 'signedAt'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Which leaf an event is, and its canonical bytes; undefined until the sequencer has been there. */
export function leafOfEvent(
  db: Database,
  stream: string,
  version: number,
): Promise<{ index: number; leaf: string } | undefined> {
  return db
    .selectFrom('ledgerLeaf')
    .innerJoin('event', (join) =>
      join.onRef('event.stream', '=', 'ledgerLeaf.stream').onRef('event.version', '=', 'ledgerLeaf.version'),
    )
    .select(['ledgerLeaf.index', 'event.leaf'])
    .where('ledgerLeaf.stream', '=', stream)
    .where('ledgerLeaf.version', '=', version)
    .executeTakeFirst()
}

/** The row of an event, as its leaf is made of it. */
export async function recordedEvent(db: Database, stream: string, version: number): Promise<Recorded> {
  const { person, role, association, ...row } = await db
    .selectFrom('event')
    .select(['stream', 'version', 'type', 'person', 'role', 'association', 'ground', 'data'])
    .select(['requestId', 'ordinal', 'inputDigest', 'salt'])
    .where('stream', '=', stream)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return { ...row, by: { person, role, association } }
}

/** The keys that the log was signed with, oldest first; the last one signs. */
export function ledgerKeys(db: Database) {
  return db.selectFrom('ledgerKey').select(['fromSize', 'vkey', 'handedOver']).orderBy('ordinal').execute()
}

/** The leaf of an index and the event it is of; undefined where the log has no such leaf. */
export function leafAt(
  db: Database,
  index: number,
): Promise<{ stream: string; version: number; leaf: string } | undefined> {
  return db
    .selectFrom('ledgerLeaf')
    .innerJoin('event', (join) =>
      join.onRef('event.stream', '=', 'ledgerLeaf.stream').onRef('event.version', '=', 'ledgerLeaf.version'),
    )
    .select(['event.stream', 'event.version', 'event.leaf'])
    .where('ledgerLeaf.index', '=', index)
    .executeTakeFirst()
}
