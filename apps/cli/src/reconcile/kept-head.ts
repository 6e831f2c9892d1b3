import { LedgerHalted } from '@mithaq/db/ledger/writes'
import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { OperatorError } from '@mithaq/local/operator-error'
import type { KeptCheckpoint } from '@mithaq/worker/ledger/kept-checkpoint'

/** What is kept in a file; where somebody gave another head, the larger one is kept there. */
export function keptHead(kept: KeptCheckpoint, file: string, given?: string): Checkpoint | undefined {
  try {
    if (given !== undefined) kept.keep(given)
    return kept.read()
  } catch (cause) {
    if (!(cause instanceof LedgerHalted)) throw cause
    throw new OperatorError(
      `The checkpoint in ${file} is signed by none of this ledger’s keys.`,
      'Move it away and put back the one that belongs to these keys, or give one that somebody kept: --checkpoint <file>.',
      { cause },
    )
  }
}
