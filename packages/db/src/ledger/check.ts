import { LogCheck, type LogFault } from '@mithaq/ledger/log/log-check'
import { HASH_SIZE, leafHash, writeLeafHash } from '@mithaq/ledger/tree/hash'
import type { Database } from '../database.ts'
import { leafOf } from '../record/leaf.ts'
import {
  eventsOfLeaves,
  eventsWithoutLeaf,
  ledgerPages,
  versionGaps,
  type LedgerLine,
} from './check-reads.ts'
import { tileFaults } from './check-tiles.ts'
import type { LedgerFault } from './faults.ts'
import { readTree } from './reads.ts'
import { signedHeads, type Trust } from './signed-heads.ts'

export interface LedgerCheck {
  size: number
  root: Buffer
  /** As they were met, from the first leaf on; empty where all is as it was signed. */
  faults: LedgerFault[]
}

/**
 * Reads the whole record once, in pages, and compares events with leaves, leaves with hashes, and hashes with every
 * signed head: those of the database, and those that the caller has from elsewhere, without which a tail may be cut.
 * @param graceMs how long an event may wait for its leaf
 */
export async function checkLedger(db: Database, trust: Trust, graceMs = 10_000): Promise<LedgerCheck> {
  const { heads, unsigned: faults } = await signedHeads(db, trust)
  const log = new LogCheck(heads)
  // One by one: of a log that was replaced there are more than a call takes arguments.
  const tell = (found: readonly LedgerFault[]) => found.forEach((fault) => faults.push(fault))
  for await (const page of ledgerPages(db)) {
    tell(page.flatMap(missingIn))
    const { made, stored } = hashesOf(page)
    tell(await named(db, log.push(made, stored)))
  }
  const size = (await readTree(db))?.size ?? 0
  if (size !== log.size) faults.push({ kind: 'size-altered', size, leaves: log.size })
  tell(await named(db, log.end()))
  tell(await tileFaults(db, log.tilesAbove()))
  for (const event of await eventsWithoutLeaf(db, graceMs))
    faults.push({ kind: 'event-without-leaf', ...event })
  for (const gap of await versionGaps(db)) faults.push({ kind: 'version-missing', ...gap })
  return { size: log.size, root: log.root(), faults }
}

function missingIn({ index, named: leaf, event }: LedgerLine): LedgerFault[] {
  if (leaf === null) return [{ kind: 'leaf-missing', index }]
  if (event === null) return [{ kind: 'event-missing', index, ...leaf }]
  return leafOf(event) === event.leaf ? [] : [{ kind: 'event-altered', index, ...leaf }]
}

const nothing = leafHash(Buffer.alloc(0))

/** What is gone leaves its hash, and is told already: the leaves after it are still held against what was signed. */
function hashesOf(page: readonly LedgerLine[]): { made: Buffer; stored: Buffer } {
  const [made, stored] = [Buffer.alloc(page.length * HASH_SIZE), Buffer.alloc(page.length * HASH_SIZE)]
  for (const [at, { event, hash }] of page.entries()) {
    hash?.copy(stored, at * HASH_SIZE)
    if (event) writeLeafHash(made, at * HASH_SIZE, Buffer.from(event.leaf))
    else for (const row of [made, stored]) (hash ?? nothing).copy(row, at * HASH_SIZE)
  }
  return { made, stored }
}

/** A leaf that has no event is told by that. */
async function named(db: Database, faults: readonly LogFault[]): Promise<LedgerFault[]> {
  const altered = faults.filter((fault) => fault.kind === 'leaf-altered').map(({ index }) => index)
  const events = altered.length === 0 ? undefined : await eventsOfLeaves(db, altered)
  return faults.flatMap((fault): LedgerFault[] => {
    if (fault.kind !== 'leaf-altered') return [fault]
    const event = events?.get(fault.index)
    return event ? [{ ...fault, ...event }] : []
  })
}
