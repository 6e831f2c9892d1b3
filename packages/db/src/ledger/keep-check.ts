import type { Database } from '../database.ts'
import type { LedgerCheck } from './check.ts'

const faultsTold = 20

/** Keeps what a check of the whole ledger found: how many faults, and the first ones. */
export async function keepLedgerCheck(
  db: Database,
  { size, faults }: Pick<LedgerCheck, 'size' | 'faults'>,
): Promise<void> {
  const told = JSON.stringify(faults.slice(0, faultsTold))
  await db.insertInto('ledgerCheck').values({ size, count: faults.length, faults: told }).execute()
}
