import type { Database } from '@mithaq/db/database'
import { checkLedger } from '@mithaq/db/ledger/check'
import { ledgerKeys } from '@mithaq/db/ledger/reads'
import { keysBelieved, keysText } from '@mithaq/ledger/note/keys-text'
import { ofEverySize } from '@mithaq/ledger/note/log-key'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import { keptCheckpoint } from '@mithaq/worker/ledger/kept-checkpoint'
import { ledgerKeysOf } from '@mithaq/worker/ledger/key-file'

/**
 * Holds every event against its leaf, every leaf against its hash, and the hashes against every signed head: those of
 * the database, and the one that the worker keeps outside of it.
 * @returns a line for a person, and one for each fault with its place
 */
export async function checkWholeLedger(
  db: Database,
  files: { keys: string; checkpoint: string },
): Promise<string[]> {
  const { signer, earlier } = ledgerKeysOf(files.keys, '')
  const verifiers = [...earlier, signer].map(({ vkey }) => verifierOf(vkey))
  const kept = keptCheckpoint(files.checkpoint, verifiers).read()
  const log = keysBelieved(verifiers.map(ofEverySize), keysText(await ledgerKeys(db)))
  const { size, faults } = await checkLedger(db, { log, checkpoints: kept ? [kept] : [] })
  const told = faults.map(({ kind, ...place }) => `  ${kind} ${JSON.stringify(place)}`)
  return [`ledger: ${size} leaves; ${faults.length} faults`, ...told]
}
