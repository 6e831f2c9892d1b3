import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { LedgerFault } from './faults.ts'

/**
 * The tiles above level 0 that are others, missing or too many.
 * @param made what the leaves make, by `level/index`
 */
export async function tileFaults(db: Database, made: ReadonlyMap<string, Buffer>): Promise<LedgerFault[]> {
  const { rows } = await sql<{ level: number; index: number; hashes: Buffer }>`
    select level, index, hashes from ledger_tile where level > 0 order by level, index`.execute(db)
  const stored = new Map(rows.map(({ level, index, hashes }) => [`${level}/${index}`, hashes]))
  const keys = [...new Set([...made.keys(), ...stored.keys()])]
  const wrong = keys.filter((key) => !made.get(key)?.equals(stored.get(key) ?? Buffer.alloc(0)))
  return wrong.map((key): LedgerFault => {
    const [level = 0, tile = 0] = key.split('/').map(Number)
    return { kind: 'tile-altered', level, tile }
  })
}
