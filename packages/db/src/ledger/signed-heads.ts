import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { openWithKeys } from '@mithaq/ledger/checkpoint/open-with-keys'
import type { LogKey } from '@mithaq/ledger/note/log-key'
import type { Database } from '../database.ts'
import type { LedgerFault } from './faults.ts'

/** Whom to believe: the keys of the log, and heads that were signed and kept elsewhere. */
export interface Trust {
  log: readonly LogKey[]
  checkpoints?: readonly Checkpoint[]
}

/** Every signed head: those of the database, and those from elsewhere. */
export async function signedHeads(
  db: Database,
  { log, checkpoints = [] }: Trust,
): Promise<{ heads: Checkpoint[]; unsigned: LedgerFault[] }> {
  const rows = await db.selectFrom('ledgerCheckpoint').select(['size', 'note']).orderBy('size').execute()
  const unsigned: LedgerFault[] = []
  const signed: Checkpoint[] = [...checkpoints]
  for (const { size, note } of rows) {
    const opened = openWithKeys(note, log)
    if ('fault' in opened) unsigned.push({ kind: 'checkpoint-unsigned', size, fault: opened.fault })
    else if (opened.size === size) signed.push(opened)
    else unsigned.push({ kind: 'checkpoint-unsigned', size, fault: 'not-a-checkpoint' })
  }
  return { heads: signed, unsigned }
}
