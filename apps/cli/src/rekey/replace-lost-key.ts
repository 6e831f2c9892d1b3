import { existsSync } from 'node:fs'
import type { Database } from '@mithaq/db/database'
import { ledgerKeys } from '@mithaq/db/ledger/reads'
import { keysText, readKeysText } from '@mithaq/ledger/note/keys-text'
import { readKey } from '@mithaq/ledger/note/log-key'
import { OperatorError } from '@mithaq/local/operator-error'
import { keptCheckpoint } from '@mithaq/worker/ledger/kept-checkpoint'
import { takeUpKey } from '@mithaq/worker/ledger/new-key'
import { keptHead } from '../reconcile/kept-head.ts'
import { openedBy } from '../reconcile/opened-by.ts'
import type { Running } from '../running.ts'

/**
 * Makes a new key in place of a lost one. What was published stays what it was: it must be told here which key was lost, and
 * the head that it signed last must be here, so that nobody begins another history under the ledger's name by mistake.
 * @param lost its verifier key, from where the council told it: a receipt, an auditor, a witness
 * @param given a signed checkpoint that somebody else kept
 * @returns the new one's verifier key
 * @throws OperatorError where nothing was lost, or another key, or no head of the ledger is at hand
 */
export async function replaceLostKey(
  db: Database,
  { keys, checkpoint }: Running['ledger'],
  { lost, given }: { lost: string; given?: string | undefined },
): Promise<string> {
  if (existsSync(keys))
    throw new OperatorError(
      `${keys}, the file of the ledger’s keys, is there.`,
      'Renew the key without --lost: then the one before hands over to it.',
    )
  const chain = readKeysText(keysText(await ledgerKeys(db))) || []
  const last = chain.at(-1)?.verifier
  if (!last)
    throw new OperatorError('This record tells no key of a ledger.', 'Start the worker: it makes one.')
  if (readKey(lost)?.vkey !== last.vkey)
    throw new OperatorError(
      `The newest key that this record tells is another: ${last.vkey}`,
      'Look for it on documents that were issued before the loss. Where it is not on them, the record was altered: restore a backup.',
    )
  const verifiers = chain.map(({ verifier }) => verifier)
  const kept = keptCheckpoint(checkpoint, verifiers)
  if (given !== undefined) openedBy(verifiers, given)
  if (!keptHead(kept, checkpoint, given))
    throw new OperatorError(
      `${checkpoint} is gone, which proves where the ledger ends.`,
      'Give the newest one that a witness, an auditor or another copy has: --checkpoint <file>.',
    )
  return takeUpKey(
    keys,
    last.name,
    verifiers.map(({ vkey }) => vkey),
  )
}
