import { rootOf } from '@mithaq/ledger/tree/root'
import type { Database } from '../database.ts'
import { hashesIn, readEdge } from './reads.ts'
import { eventsWithoutLeaf, grow, lockTree } from './writes.ts'

/**
 * `whole`: the published tree is there again. `short`: the record holds fewer events than were published. `other`: as
 * many events, and another tree. Only after the first may the ledger go on.
 */
export type Regrown = { kind: 'whole'; added: number } | { kind: 'short'; leaves: number } | { kind: 'other' }

/**
 * Gives a restored record the leaves that were published and that it has lost, once their events are there again:
 * exactly so many, in the sequencer's order, and only where they make the published tree. Signs nothing.
 */
export async function regrow(
  db: Database,
  { origin, published }: { origin: string; published: { size: number; root: Buffer } },
): Promise<Regrown> {
  try {
    return await db.transaction().execute(async (trx) => {
      const size = await lockTree(trx, origin)
      const lost = Math.max(0, published.size - size)
      const waiting = lost > 0 ? await eventsWithoutLeaf(trx, lost, 'all') : []
      if (waiting.length < lost) return { kind: 'short', leaves: size + waiting.length }
      const edge = await readEdge(trx, size)
      if (lost > 0) await grow(trx, { origin, edge, waiting })
      const root = await rootOf(published.size, hashesIn(trx, edge.size))
      if (!root.equals(published.root)) throw new AnotherTree()
      return { kind: 'whole', added: lost }
    })
  } catch (error) {
    if (error instanceof AnotherTree) return { kind: 'other' }
    throw error
  }
}

/** Rolls back what was grown. */
class AnotherTree extends Error {}
