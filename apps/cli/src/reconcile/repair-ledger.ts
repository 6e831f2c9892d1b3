import { existsSync } from 'node:fs'
import type { Database } from '@mithaq/db/database'
import { regrow } from '@mithaq/db/ledger/regrow'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import { keptCheckpoint } from '@mithaq/worker/ledger/kept-checkpoint'
import { ledgerKeysOf } from '@mithaq/worker/ledger/key-file'
import type { Running } from '../running.ts'

/**
 * After the events: the leaves that were published, where the repaired record makes the very same ones. Says in a line
 * how it stands, and what to do; null where nothing was published from here.
 */
export async function repairLedger(
  db: Database,
  { keys, checkpoint }: Running['ledger'],
): Promise<{ line: string; isWhole: boolean } | null> {
  if (!existsSync(keys) || !existsSync(checkpoint)) return null
  const { signer, earlier } = ledgerKeysOf(keys, '')
  const verifiers = [...earlier, signer].map(({ vkey }) => verifierOf(vkey))
  const published = keptCheckpoint(checkpoint, verifiers).read()
  if (!published) return null
  const { size } = published
  const regrown = await regrow(db, { origin: signer.name, published })
  if (regrown.kind === 'whole') {
    const told =
      regrown.added > 0 ? `${regrown.added} given anew, the worker may be started again` : 'none was lost'
    return { line: `ledger: the ${size} leaves that were published are there; ${told}`, isWhole: true }
  }
  const found = regrown.kind === 'short' ? `this record makes ${regrown.leaves}` : 'this record makes others'
  return {
    line: [
      `ledger: ${size} leaves were published, and ${found}. It stays stopped: what was lost was filed or granted beside`,
      'the engine, or recorded by an earlier release. Restore a backup, or its log, from after the published checkpoint,',
      `and reconcile again. Where there is none, keep ${checkpoint}: it proves where this ledger`,
      'ends. Nothing may be signed on it any more.',
    ].join('\n  '),
    isWhole: false,
  }
}
