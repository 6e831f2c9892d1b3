import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { openWithKeys } from '@mithaq/ledger/checkpoint/open-with-keys'
import { ofEverySize } from '@mithaq/ledger/note/log-key'
import type { Verifier } from '@mithaq/ledger/note/verifier'
import { OperatorError } from '@mithaq/local/operator-error'

/** A checkpoint that an operator was given by somebody who kept it. */
export function openedBy(verifiers: readonly Verifier[], note: string): Checkpoint {
  const opened = openWithKeys(note, verifiers.map(ofEverySize))
  if (!('fault' in opened)) return opened
  throw new OperatorError(
    `The checkpoint that was given is none of this ledger (${opened.fault}).`,
    'Give it as it was published: name, size, root and signatures, a line each.',
  )
}
