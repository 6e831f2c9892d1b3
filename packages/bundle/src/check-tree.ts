import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { entriesIn, hashesOf } from '@mithaq/ledger/log/entry-hashes'
import { LogCheck, type LogFault } from '@mithaq/ledger/log/log-check'
import { bundlePath, tilePath } from '@mithaq/ledger/tile/path'
import { TILE_WIDTH, widthOfTile } from '@mithaq/ledger/tile/tile'
import { HASH_SIZE } from '@mithaq/ledger/tree/hash'
import type { BundleFault } from './faults.ts'
import { ledgerFolder } from './format.ts'

type Files = ReadonlyMap<string, Uint8Array>

export interface CheckedTree {
  /** Every leaf of the log in its place; null where it cannot be read. */
  leaves: (Buffer | null)[]
  faults: BundleFault[]
}

/** Goes through the whole log once: its leaves against the hashes beside them, those against every signed head. */
export function checkTree(
  files: Files,
  { head, kept }: { head: Checkpoint; kept: readonly Checkpoint[] },
): CheckedTree {
  const log = new LogCheck([head, ...kept])
  const leaves: (Buffer | null)[] = []
  const faults: BundleFault[] = []
  // One by one: of a log that was replaced there are more than a call takes arguments.
  const tell = (found: readonly BundleFault[]) => found.forEach((fault) => faults.push(fault))
  const end = endOf(files, head.size)
  for (let index = 0; index * TILE_WIDTH < head.size; index += 1) {
    const read = readPart(files, index, head.size)
    tell(read.faults)
    // Behind the last entries that are there nothing is: the log ends with them, and the head says that it did not.
    if (index >= end) continue
    for (const leaf of read.leaves) leaves.push(leaf)
    tell(log.push(read.made, read.stored).map((fault) => placed(fault, head.size)))
  }
  tell(log.end().map((fault) => placed(fault, head.size)))
  // What is above leaves that are not there says nothing.
  if (log.size < head.size) return { leaves, faults }
  for (const [key, made] of log.tilesAbove()) {
    const [level = 0, index = 0] = key.split('/').map(Number)
    const path = pathOfTile(level, index, head.size)
    const stored = files.get(path)
    if (!stored) faults.push({ kind: 'file-missing', path })
    else if (!made.equals(stored)) faults.push({ kind: 'tile-altered', path })
  }
  return { leaves, faults }
}

const pathOfTile = (level: number, index: number, size: number): string =>
  ledgerFolder + tilePath({ level, index, width: widthOfTile(level, index, size) })

const pathOfEntries = (index: number, size: number): string =>
  ledgerFolder + bundlePath({ index, width: widthOfTile(0, index, size) })

/** How many files of entries there are up to the last one that is there. */
function endOf(files: Files, size: number): number {
  let end = Math.ceil(size / TILE_WIDTH)
  while (end > 0 && !files.has(pathOfEntries(end - 1, size))) end -= 1
  return end
}

interface Part extends CheckedTree {
  made: Buffer
  stored: Buffer
}

/** What cannot be read leaves the hashes beside it in its place: the leaves after it are still held against the heads. */
function readPart(files: Files, index: number, size: number): Part {
  const width = widthOfTile(0, index, size)
  const [path, tile] = [pathOfEntries(index, size), pathOfTile(0, index, size)]
  const [bytes, beside] = [files.get(path), files.get(tile)]
  const faults: BundleFault[] = beside ? [] : [{ kind: 'file-missing', path: tile }]
  const stored = Buffer.from(beside ?? [])
  const entries = entriesIn(Buffer.from(bytes ?? []))
  const isLast = (index + 1) * TILE_WIDTH >= size
  if (entries && bytes && (entries.length === width || (isLast && entries.length > 0))) {
    const first = index * TILE_WIDTH
    if (entries.length > width) faults.push({ kind: 'leaves-added', size, leaves: first + entries.length })
    const leaves = entries.slice(0, width)
    const made = hashesOf(leaves)
    const isShort = leaves.length < width
    const told = isShort ? stored.subarray(0, made.length) : stored
    return { leaves, made, stored: beside ? told : made, faults }
  }
  faults.push(bytes ? { kind: 'file-altered', path } : { kind: 'file-missing', path })
  const instead = Buffer.alloc(width * HASH_SIZE)
  stored.copy(instead)
  return { leaves: Array<null>(width).fill(null), made: instead, stored: instead, faults }
}

/** In a copy a tile is a file. */
function placed(fault: LogFault, size: number): BundleFault {
  if (fault.kind !== 'tile-altered') return fault
  return { kind: 'tile-altered', path: pathOfTile(fault.level, fault.tile, size) }
}
