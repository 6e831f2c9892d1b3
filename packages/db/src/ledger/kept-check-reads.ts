import type { Instant } from '@mithaq/domain/clock/instant'
import type { Database } from '../database.ts'
import type { LedgerFault } from './faults.ts'

/** What a check of the whole ledger found. */
export interface KeptLedgerCheck {
  checkedAt: Instant
  /** Leaves that were read. */
  size: number
  /** Faults in all, of which the first ones are told. */
  count: number
  faults: LedgerFault[]
}

/** The newest check; undefined where none was made yet. */
export function latestLedgerCheck(db: Database): Promise<KeptLedgerCheck | undefined> {
  return db
    .selectFrom('ledgerCheck')
    .select(['checkedAt', 'size', 'count', 'faults'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
