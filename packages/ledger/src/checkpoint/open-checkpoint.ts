import { readNote, signersOf } from '../note/note.ts'
import type { Verifier } from '../note/verifier.ts'
import { readCheckpoint, type Checkpoint } from './checkpoint.ts'

export type CheckpointFault =
  | 'not-a-note'
  | 'not-a-checkpoint'
  | 'another-origin'
  | 'not-signed-by-the-log'
  /** Signed with a key of the log that was not its key when it had so many leaves. */
  | 'not-its-key-then'
  | 'too-few-witnesses'

export interface Opened extends Checkpoint {
  /** Names of the witnesses whose cosignature stands. */
  witnesses: string[]
}

/**
 * Opens a signed checkpoint: it must bear the log's own signature, under the log's origin, and that of as many
 * witnesses as are asked for.
 */
export function openCheckpoint(
  note: string,
  trust: { log: Verifier; witnesses?: readonly Verifier[]; quorum?: number },
): Opened | { fault: CheckpointFault } {
  const { log, witnesses = [], quorum = 0 } = trust
  const read = readNote(note)
  if (read === undefined) return { fault: 'not-a-note' }
  const checkpoint = readCheckpoint(read.text)
  if (checkpoint === undefined) return { fault: 'not-a-checkpoint' }
  if (checkpoint.origin !== log.name) return { fault: 'another-origin' }
  const signers = signersOf(read, [log, ...witnesses])
  if (signers === false || !signers.includes(log)) return { fault: 'not-signed-by-the-log' }
  const cosigners = signers.filter((signer) => signer !== log).map(({ name }) => name)
  if (cosigners.length < quorum) return { fault: 'too-few-witnesses' }
  return { ...checkpoint, witnesses: cosigners }
}
