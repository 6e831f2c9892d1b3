import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { Edge } from '@mithaq/ledger/tile/edge'
import { entriesOf } from '@mithaq/ledger/tile/entry-bundle'
import { bundlePath, parsePath, tilePath } from '@mithaq/ledger/tile/path'
import { TILE_WIDTH } from '@mithaq/ledger/tile/tile'
import { leafHash } from '@mithaq/ledger/tree/hash'
import type { BundleFault } from './faults.ts'
import { ledgerFolder } from './format.ts'

export interface CheckedTree {
  /** Every leaf of the log that the bundle holds, in order. */
  leaves: Buffer[]
  faults: BundleFault[]
}

/** Builds the whole log anew from its leaves and holds it against every signed head, and its tiles against those beside. */
export function checkTree(
  files: ReadonlyMap<string, Uint8Array>,
  { head, kept }: { head: Checkpoint; kept: readonly Checkpoint[] },
): CheckedTree {
  const { leaves, faults } = readLeaves(files, head.size)
  if (leaves.length < head.size) faults.push({ kind: 'tail-cut', size: head.size, leaves: leaves.length })
  if (leaves.length > head.size) faults.push({ kind: 'leaves-added', size: head.size, leaves: leaves.length })
  const edge = new Edge()
  const tiles = new Map<string, Buffer>()
  const keep = ({ level, index, bytes }: { level: number; index: number; bytes: Buffer }) =>
    tiles.set(ledgerFolder + tilePath({ level, index, width: bytes.length / 32 }), bytes)
  const hashes: Buffer[] = []
  let isSigned = head.size <= leaves.length
  for (const leaf of [...leaves, null]) {
    for (const { size, root } of [head, ...kept].filter((each) => each.size === edge.size)) {
      if (root.equals(edge.root())) continue
      isSigned = false
      faults.push({ kind: 'history-rewritten', size })
    }
    if (leaf === null) continue
    const hash = leafHash(leaf)
    hashes.push(hash)
    edge.push(hash, keep)
  }
  for (const { size } of kept.filter((each) => each.size > leaves.length)) {
    faults.push({ kind: 'tail-cut', size, leaves: leaves.length })
  }
  edge.partials().forEach(keep)
  return { leaves, faults: [...faults, ...tileFaults(files, tiles, { hashes, isSigned })] }
}

function readLeaves(files: ReadonlyMap<string, Uint8Array>, size: number): CheckedTree {
  const leaves: Buffer[] = []
  const faults: BundleFault[] = []
  for (let index = 0; index * TILE_WIDTH < size; index += 1) {
    const width = Math.min(TILE_WIDTH, size - index * TILE_WIDTH)
    const path = ledgerFolder + bundlePath({ index, width })
    const bytes = files.get(path)
    if (!bytes) {
      faults.push({ kind: 'file-missing', path })
      continue
    }
    try {
      leaves.push(...entriesOf(Buffer.from(bytes)))
    } catch {
      faults.push({ kind: 'file-altered', path })
    }
  }
  return { leaves, faults }
}

/** Where the tree is not the signed one, the hashes beside it name the leaf; where it is, it is they that were altered. */
function tileFaults(
  files: ReadonlyMap<string, Uint8Array>,
  made: ReadonlyMap<string, Buffer>,
  { hashes, isSigned }: { hashes: readonly Buffer[]; isSigned: boolean },
): BundleFault[] {
  const faults: BundleFault[] = []
  for (const [path, bytes] of made) {
    const beside = files.get(path)
    if (!beside) faults.push({ kind: 'file-missing', path })
    else if (!bytes.equals(beside)) {
      const tile = parsePath(path.slice(ledgerFolder.length))
      if (isSigned || tile?.kind !== 'tile' || tile.level > 0) faults.push({ kind: 'tile-altered', path })
      else faults.push(...leafFaults(tile.index, hashes, Buffer.from(beside)))
    }
  }
  return faults
}

function leafFaults(tile: number, hashes: readonly Buffer[], beside: Buffer): BundleFault[] {
  const first = tile * TILE_WIDTH
  return hashes.slice(first, first + TILE_WIDTH).flatMap((hash, at): BundleFault[] => {
    const told = beside.subarray(at * 32, at * 32 + 32)
    return hash.equals(told) ? [] : [{ kind: 'leaf-altered', index: first + at }]
  })
}
