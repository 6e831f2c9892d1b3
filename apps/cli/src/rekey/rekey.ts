import { existsSync } from 'node:fs'
import { OperatorError } from '@mithaq/local/operator-error'
import { renewKey } from '@mithaq/worker/ledger/new-key'
import { readGiven } from '../reconcile/read-given.ts'
import { findRunning } from '../running.ts'
import { openRecord } from '../running-parts.ts'
import { replaceLostKey } from './replace-lost-key.ts'

export interface RekeyOptions {
  dir: string
  /** The verifier key of the one that was lost, as the council told it. */
  lost?: string
  /** A file with a signed checkpoint that somebody kept, where the installation's own is lost too. */
  checkpoint?: string
}

/** `mithaq rekey`: a new key for the ledger, which the one before hands over to; or, where that one is lost, in its place. */
export async function rekey({ dir, lost, checkpoint }: RekeyOptions): Promise<void> {
  const running = findRunning(dir)
  const { keys } = running.ledger
  if (lost === undefined) {
    if (!existsSync(keys))
      throw new OperatorError(
        `${keys}, the file of the ledger’s keys, is not there.`,
        'Put it back from a backup; where it is lost, say the verifier key that it had: --lost <key>.',
      )
    return told(renewKey(keys), [
      'Start the worker again: the key of today hands over to it, and whoever trusts that one is led to this one.',
      `Keep ${keys} in a backup, both keys.`,
    ])
  }
  const given = checkpoint === undefined ? undefined : await readGiven(checkpoint)
  const db = await openRecord(running)
  try {
    told(await replaceLostKey(db, running.ledger, { lost, given }), [
      'Start the worker again: the ledger goes on with it, under the same leaves.',
      'The lost key says nothing of this one: tell it wherever the lost one was told, on paper and over the council’s own name.',
      'Who trusts the lost one verifies by it all that it signed, and nothing after.',
    ])
  } finally {
    await db.destroy()
  }
}

function told(vkey: string, lines: readonly string[]): void {
  process.stdout.write(`new key of the ledger: ${vkey}\n${lines.join('\n')}\n`)
}
