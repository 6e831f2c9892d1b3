import type { Database } from '@mithaq/db/database'
import { checkOwnLedger, type LedgerFiles } from '@mithaq/worker/ledger/check-own-ledger'

/** Checks the whole ledger. @returns a line for a person, and one for each fault with its place */
export async function checkWholeLedger(db: Database, files: LedgerFiles): Promise<string[]> {
  const { size, faults } = await checkOwnLedger(db, files)
  const told = faults.map(({ kind, ...place }) => `  ${kind} ${JSON.stringify(place)}`)
  return [`ledger: ${size} leaves; ${faults.length} faults`, ...told]
}
