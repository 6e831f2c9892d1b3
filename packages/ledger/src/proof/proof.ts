import { openCheckpoint, type CheckpointFault, type Opened } from '../checkpoint/open-checkpoint.ts'
import type { Verifier } from '../note/verifier.ts'
import { HASH_SIZE, leafHash, type Hash } from '../tree/hash.ts'
import { isIncluded } from '../tree/inclusion.ts'

/** That an entry is in a log, and all that is needed to see it offline (C2SP tlog-proof). */
export interface Proof {
  index: number
  hashes: readonly Hash[]
  /** The signed checkpoint whose tree the hashes lead to. */
  checkpoint: string
}

const heading = 'c2sp.org/tlog-proof@v1'

/** The text of a proof: heading, index, hashes one a line, an empty line, the checkpoint. */
export function proofText({ index, hashes, checkpoint }: Proof): string {
  const lines = [heading, `index ${index}`, ...hashes.map((hash) => hash.toString('base64'))]
  return `${lines.join('\n')}\n\n${checkpoint}`
}

/** Reads a proof, an `extra` line passed over; undefined where it has not that form. */
export function readProof(text: string): Proof | undefined {
  const cut = text.indexOf('\n\n')
  const [first, ...lines] = text.slice(0, Math.max(cut, 0)).split('\n')
  const rest = lines[0]?.startsWith('extra ') ? lines.slice(1) : lines
  const [place = '', ...hashes] = rest
  const index = /^index (?<n>0|[1-9]\d{0,15})$/.exec(place)?.groups?.['n']
  const bytes = hashes.map((hash) => Buffer.from(hash, 'base64'))
  const isWhole = bytes.every(
    (hash, at) => hash.length === HASH_SIZE && hash.toString('base64') === hashes[at],
  )
  if (first !== heading || index === undefined || !isWhole || hashes.length > 63) return undefined
  return { index: Number(index), hashes: bytes, checkpoint: text.slice(cut + 2) }
}

export type ProofFault = 'not-a-proof' | 'not-in-the-log' | CheckpointFault

/** Whether an entry is in the log that the verifier is of: the tree head it is in, or what is wrong. */
export function openProof(
  text: string,
  entry: Uint8Array,
  trust: { log: Verifier; witnesses?: readonly Verifier[]; quorum?: number },
): (Opened & { index: number }) | { fault: ProofFault } {
  const proof = readProof(text)
  if (proof === undefined) return { fault: 'not-a-proof' }
  const head = openCheckpoint(proof.checkpoint, trust)
  if ('fault' in head) return head
  const { index, hashes } = proof
  const claim = { leaf: leafHash(entry), index, size: head.size, root: head.root, proof: hashes }
  return isIncluded(claim) ? { ...head, index } : { fault: 'not-in-the-log' }
}
