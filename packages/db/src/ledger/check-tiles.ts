import type { Edge } from '@mithaq/ledger/tile/edge'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { LedgerFault } from './faults.ts'

/** Gathers the tiles above the lowest that the leaves make, to compare them with those that stand. */
export class MadeTiles {
  readonly #made = new Map<string, Buffer>()

  /** Told of each tile that the leaves fill. */
  readonly keep = ({ level, index, bytes }: { level: number; index: number; bytes: Buffer }): void => {
    if (level > 0) this.#made.set(`${level}/${index}`, bytes)
  }

  /** The tiles above level 0 that are others, missing or too many. */
  async faults(db: Database, edge: Edge): Promise<LedgerFault[]> {
    edge.partials().forEach(this.keep)
    const { rows } = await sql<{ level: number; index: number; hashes: Buffer }>`
      select level, index, hashes from ledger_tile where level > 0 order by level, index`.execute(db)
    const stored = new Map(rows.map(({ level, index, hashes }) => [`${level}/${index}`, hashes]))
    const keys = [...new Set([...this.#made.keys(), ...stored.keys()])]
    const wrong = keys.filter((key) => !this.#made.get(key)?.equals(stored.get(key) ?? Buffer.alloc(0)))
    return wrong.map((key): LedgerFault => {
      const [level = 0, tile = 0] = key.split('/').map(Number)
      return { kind: 'tile-altered', level, tile }
    })
  }
}
