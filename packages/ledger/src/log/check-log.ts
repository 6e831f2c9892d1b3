import type { Checkpoint } from '../checkpoint/checkpoint.ts'
import type { Bundle } from '../tile/path.ts'
import type { ReadTiles } from '../tile/read-hashes.ts'
import { TILE_WIDTH, widthOfTile } from '../tile/tile.ts'
import { HASH_SIZE } from '../tree/hash.ts'
import { entriesIn, hashesOf } from './entry-hashes.ts'
import { LogCheck, type LogFault } from './log-check.ts'

/** Where a log of C2SP tlog-tiles is read from. It fails, or gives bytes as they are: whether they are right is not its question. */
export interface LogSource {
  bundle: (bundle: Bundle) => Promise<Buffer>
  tiles: ReadTiles
}

/**
 * Reads a whole log once, as large as its signed head says, a bundle at a time: every entry against its hash, every tile
 * against what is below it, and the tree against the head.
 * @param kept heads that were signed earlier and kept elsewhere
 */
export async function checkLog(
  from: LogSource,
  head: Checkpoint,
  kept: readonly Checkpoint[] = [],
): Promise<LogFault[]> {
  const check = new LogCheck([head, ...kept])
  const faults: LogFault[] = []
  const bundles = Math.ceil(head.size / TILE_WIDTH)
  const read = (index: number) => readBundle(from, { index, width: widthOfTile(0, index, head.size) })
  let next = read(0)
  for (let index = 0; index < bundles; index += 1) {
    const { bundle, stored, width } = await next
    if (index + 1 < bundles) next = read(index + 1)
    const made = hashesIn(bundle, width)
    const found = made ? check.push(made, stored) : leavesOfNone(check, index, stored, width)
    for (const fault of found) faults.push(fault)
  }
  return faults.concat(check.end(), await faultsAbove(from, check, head.size))
}

async function readBundle(from: LogSource, { index, width }: Bundle) {
  if (width === 0) return { bundle: Buffer.alloc(0), stored: Buffer.alloc(0), width }
  const [bundle, [stored = Buffer.alloc(0)]] = await Promise.all([
    from.bundle({ index, width }),
    from.tiles([{ level: 0, index, width }]),
  ])
  return { bundle, stored, width }
}

/** The hashes of a bundle's entries; undefined where it holds more or fewer. */
function hashesIn(bundle: Buffer, width: number): Buffer | undefined {
  const entries = entriesIn(bundle)
  return entries?.length === width ? hashesOf(entries) : undefined
}

/** What cannot be told apart is none of it what was hashed; the leaves after it are still held against the heads. */
function leavesOfNone(check: LogCheck, index: number, stored: Buffer, width: number): LogFault[] {
  const instead = Buffer.alloc(width * HASH_SIZE)
  stored.copy(instead)
  const first = index * TILE_WIDTH
  const altered = Array.from({ length: width }, (_, at): LogFault => ({
    kind: 'leaf-altered',
    index: first + at,
  }))
  return [...altered, ...check.push(instead, instead)]
}

async function faultsAbove(from: LogSource, check: LogCheck, size: number): Promise<LogFault[]> {
  const faults: LogFault[] = []
  for (const [key, made] of check.tilesAbove()) {
    const [level = 0, index = 0] = key.split('/').map(Number)
    const [stored] = await from.tiles([{ level, index, width: widthOfTile(level, index, size) }])
    if (!stored?.equals(made)) faults.push({ kind: 'tile-altered', level, tile: index })
  }
  return faults
}
