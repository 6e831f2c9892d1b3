import { readCheckpoint, type Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { readNote } from '@mithaq/ledger/note/note'
import { readProof } from '@mithaq/ledger/proof/proof'
import { leafHash } from '@mithaq/ledger/tree/hash'

/** An entry of the ledger and what shows that it is there; see `proveEvent` in packages/db. */
export interface ProvedEntry {
  /** Canonical JSON. */
  leaf: string
  /** What a sealed leaf is the seal of, canonical JSON too; absent where the leaf says it itself. */
  disclosure?: string
  /** Of C2SP tlog-proof. */
  proof: string
}

/** What a document prints of where its entry stands. Nothing is verified here. @throws RangeError where it is no proof */
export function placeOf({
  leaf,
  proof,
}: Pick<ProvedEntry, 'leaf' | 'proof'>): Checkpoint & { index: number; digest: string } {
  const read = readProof(proof)
  const head = read && readCheckpoint(readNote(read.checkpoint)?.text ?? '')
  if (!read || !head) throw new RangeError('not a proof')
  return { ...head, index: read.index, digest: leafHash(Buffer.from(leaf)).toString('hex') }
}
