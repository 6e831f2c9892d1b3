import { readNote, signatureLine, signersOf } from '../note/note.ts'
import type { Verifier } from '../note/verifier.ts'
import type { Hash } from '../tree/hash.ts'

export interface Witness {
  /** Where it answers, without a slash at its end. */
  url: string
  verifier: Verifier
}

export type Cosigned =
  | { kind: 'cosigned'; lines: string }
  /** It has seen another size than the one the proof begins at. */
  | { kind: 'seen'; size: number }
  /** It sees a fork or a log it does not know, or it answers what cannot be read. */
  | { kind: 'refused'; status: number; why: string }

/**
 * Asks a witness to cosign a checkpoint that grew from `oldSize` (C2SP tlog-witness, add-checkpoint).
 * Rejects where nobody answers within `withinMs`.
 */
export async function askWitness(
  { url, verifier }: Witness,
  asked: { oldSize: number; proof: readonly Hash[]; checkpoint: string },
  withinMs = 5_000,
): Promise<Cosigned> {
  const proof = asked.proof.map((hash) => `${hash.toString('base64')}\n`).join('')
  const answer = await fetch(`${url}/add-checkpoint`, {
    method: 'POST',
    body: `old ${asked.oldSize}\n${proof}\n${asked.checkpoint}`,
    signal: AbortSignal.timeout(withinMs),
  })
  const body = await answer.text()
  if (answer.status === 409 && /^\d{1,15}\n?$/.test(body)) return { kind: 'seen', size: Number(body) }
  const refused = { kind: 'refused', status: answer.status, why: body.slice(0, 200).trim() } as const
  if (answer.status !== 200) return refused
  // Only its own signature of this very checkpoint is taken from what it answers.
  const note = readNote(`${asked.checkpoint}${body}`)
  const signers = note && signersOf(note, [verifier])
  if (!note || !signers || signers.length !== 1) return { ...refused, why: 'it did not sign this checkpoint' }
  const own = note.signatures.filter(
    ({ name, keyId }) => name === verifier.name && keyId.equals(verifier.keyId),
  )
  return { kind: 'cosigned', lines: own.map(signatureLine).join('') }
}
