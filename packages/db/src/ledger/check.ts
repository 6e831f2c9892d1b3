import { Edge } from '@mithaq/ledger/tile/edge'
import { leafHash } from '@mithaq/ledger/tree/hash'
import type { Database } from '../database.ts'
import { leafOf } from '../record/leaf.ts'
import { eventsWithoutLeaf, ledgerPages, versionGaps, type LedgerLine } from './check-reads.ts'
import { MadeTiles } from './check-tiles.ts'
import type { LedgerFault } from './faults.ts'
import { readTree } from './reads.ts'
import { signedHeads, type Trust } from './signed-heads.ts'

export interface LedgerCheck {
  size: number
  root: Buffer
  /** In the order of their places; empty where all is as it was signed. */
  faults: LedgerFault[]
}

/**
 * Reads the whole record once, in pages, and compares events with leaves, leaves with hashes, and hashes with every
 * signed head: those of the database, and those that the caller has from elsewhere, without which a tail may be cut.
 * @param graceMs how long an event may wait for its leaf
 */
export async function checkLedger(db: Database, trust: Trust, graceMs = 10_000): Promise<LedgerCheck> {
  const { heads, unsigned: faults } = await signedHeads(db, trust)
  const edge = new Edge()
  const tiles = new MadeTiles()
  let sound = 0
  let unlike: LedgerLine[] = []
  const compareHeads = () => {
    const here = heads.get(edge.size) ?? []
    if (here.length === 0) return
    const isSigned = here.every(({ root }) => root.equals(edge.root()))
    if (!isSigned) faults.push({ kind: 'history-rewritten', from: sound, size: edge.size })
    // The leaves are what was signed: then it is the tile beside them that was altered.
    faults.push(...unlike.flatMap((line) => (isSigned ? tileOf(line) : leafOfLine(line))))
    unlike = []
    if (isSigned) sound = edge.size
  }
  compareHeads()
  for await (const page of ledgerPages(db)) {
    for (const line of page) {
      const { event, hash } = line
      const made = event && leafHash(Buffer.from(event.leaf))
      faults.push(...missingIn(line))
      if (made && !hash?.equals(made)) unlike.push(line)
      // What is gone leaves its hash: the leaves after it are still compared with what was signed.
      edge.push(made ?? hash ?? leafHash(Buffer.alloc(0)), tiles.keep)
      compareHeads()
    }
  }
  faults.push(...unlike.flatMap(leafOfLine))
  const size = (await readTree(db))?.size ?? 0
  if (size !== edge.size) faults.push({ kind: 'size-altered', size, leaves: edge.size })
  const cut = [...heads.keys()].filter((signed) => signed > edge.size).toSorted((a, b) => a - b)[0]
  if (cut !== undefined) faults.push({ kind: 'tail-cut', size: cut, leaves: edge.size })
  faults.push(...(await tiles.faults(db, edge)))
  for (const event of await eventsWithoutLeaf(db, graceMs))
    faults.push({ kind: 'event-without-leaf', ...event })
  for (const gap of await versionGaps(db)) faults.push({ kind: 'version-missing', ...gap })
  return { size: edge.size, root: edge.root(), faults }
}

function missingIn({ index, named, event }: LedgerLine): LedgerFault[] {
  if (named === null) return [{ kind: 'leaf-missing', index }]
  if (event === null) return [{ kind: 'event-missing', index, ...named }]
  return leafOf(event) === event.leaf ? [] : [{ kind: 'event-altered', index, ...named }]
}

function leafOfLine({ index, named }: LedgerLine): LedgerFault[] {
  return named ? [{ kind: 'leaf-altered', index, ...named }] : []
}

function tileOf({ index }: LedgerLine): LedgerFault[] {
  return [{ kind: 'tile-altered', level: 0, tile: Math.floor(index / 256) }]
}
