import { existsSync } from 'node:fs'
import type { Database } from '@mithaq/db/database'
import { latestCheckpoint } from '@mithaq/db/ledger/reads'
import { regrow } from '@mithaq/db/ledger/regrow'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import { keptCheckpoint } from '@mithaq/worker/ledger/kept-checkpoint'
import { ledgerKeysOf } from '@mithaq/worker/ledger/key-file'
import type { Running } from '../running.ts'
import { keptHead } from './kept-head.ts'
import { openedBy } from './opened-by.ts'

/**
 * After the events: the leaves that were published, where the repaired record makes the very same ones. Says in a line
 * how it stands, and what to do; null where nothing was published from here.
 * @param given a signed checkpoint that somebody else kept, where the one beside the database is lost, or is an older one
 */
export async function repairLedger(
  db: Database,
  { keys, checkpoint }: Running['ledger'],
  given?: string,
): Promise<{ line: string; isWhole: boolean } | null> {
  const told = await latestCheckpoint(db)
  if (!existsSync(keys))
    return told
      ? stopped(
          `${told.size} leaves were published, and ${keys}, the file of its keys, is gone. Put it back from a backup, or, where there is none, take up a new one (rekey --lost)`,
        )
      : null
  const { signer, earlier } = ledgerKeysOf(keys, '')
  const verifiers = [...earlier, signer].map(({ vkey }) => verifierOf(vkey))
  const kept = keptCheckpoint(checkpoint, verifiers)
  const published = given === undefined ? keptHead(kept, checkpoint) : openedBy(verifiers, given)
  if (!published) {
    return told
      ? stopped(
          `${told.size} leaves were published, and ${checkpoint} is gone, which proves where the ledger ends. Give the newest one that a witness, an auditor or another copy has: reconcile --checkpoint <file>`,
        )
      : null
  }
  const { size } = published
  const regrown = await regrow(db, { origin: signer.name, published })
  if (regrown.kind === 'whole') {
    const said =
      regrown.added > 0 ? `${regrown.added} given anew, the worker may be started again` : 'none was lost'
    if (given !== undefined) keptHead(kept, checkpoint, given)
    return { line: `ledger: the ${size} leaves that were published are there; ${said}`, isWhole: true }
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

const stopped = (why: string) => ({ line: `ledger: ${why}, and reconcile again.`, isWhole: false })
