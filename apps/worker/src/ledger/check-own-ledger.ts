import { existsSync } from 'node:fs'
import type { Database } from '@mithaq/db/database'
import { checkLedger, type LedgerCheck } from '@mithaq/db/ledger/check'
import type { LedgerFault } from '@mithaq/db/ledger/faults'
import { keepLedgerCheck } from '@mithaq/db/ledger/keep-check'
import { ledgerKeys } from '@mithaq/db/ledger/reads'
import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { keysBelieved, keysText, readKeysText } from '@mithaq/ledger/note/keys-text'
import { ofEverySize } from '@mithaq/ledger/note/log-key'
import { verifierOf, type Verifier } from '@mithaq/ledger/note/verifier'
import { keptCheckpoint } from './kept-checkpoint.ts'
import { ledgerKeysOf } from './key-file.ts'

/** What stands beside the database, and is not in it. */
export interface LedgerFiles {
  keys: string
  checkpoint: string
}

/**
 * Holds every event against its leaf, every leaf against its hash, and the hashes against every signed head: those of
 * the database, and the one that is kept outside of it, by the keys that are kept outside of it.
 */
export async function checkOwnLedger(db: Database, files: LedgerFiles): Promise<LedgerCheck> {
  const own = ownVerifiers(files)
  const told = await ledgerKeys(db)
  const kept = keptHead(files, own)
  const log =
    own.length > 0 ? keysBelieved(own.map(ofEverySize), keysText(told)) : readKeysText(keysText(told)) || []
  const check = await checkLedger(db, { log, checkpoints: kept ? [kept] : [] })
  const beside: LedgerFault[] = []
  if (own.length === 0 || told.some(({ vkey }, at) => vkey !== own[at]?.vkey))
    beside.push({ kind: 'keys-altered' })
  if (!kept && check.size > 0) beside.push({ kind: 'kept-head-missing' })
  return { ...check, faults: [...beside, ...check.faults] }
}

function ownVerifiers({ keys }: LedgerFiles): Verifier[] {
  if (!existsSync(keys)) return []
  const { signer, earlier } = ledgerKeysOf(keys, '')
  return [...earlier, signer].map(({ vkey }) => verifierOf(vkey))
}

/** None, too, where what stands there is signed by none of the keys: it proves nothing. */
function keptHead({ checkpoint }: LedgerFiles, verifiers: readonly Verifier[]): Checkpoint | undefined {
  try {
    return keptCheckpoint(checkpoint, verifiers).read()
  } catch {
    return undefined
  }
}

/** The same, kept where the room and the alarms read it. */
export async function checkAndKeep(db: Database, files: LedgerFiles): Promise<void> {
  await keepLedgerCheck(db, await checkOwnLedger(db, files))
}
