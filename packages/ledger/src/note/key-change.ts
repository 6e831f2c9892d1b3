import { readNote, signersOf, signNote, type Note } from './note.ts'
import { ofEverySize, readKey, type LogKey } from './log-key.ts'
import type { Signer } from './signer.ts'
import type { Verifier } from './verifier.ts'

const heading = 'mithaq.org/ledger-key/v1'
const takenUpHeading = 'mithaq.org/ledger-key-taken-up/v1'

/**
 * The note by which a log's key hands over to the next: from which size on the new one signs. Both sign it: the old
 * one says who follows, the new one that it is held.
 */
export function handOver(
  origin: string,
  fromSize: number,
  { from, to }: { from: Signer; to: Signer },
): string {
  return signNote(`${heading}\n${origin}\n${fromSize}\n${to.vkey}\n`, [from, to])
}

/**
 * The note by which a key is taken up where the one before is lost. It is signed by itself alone: whoever is told it by the log's
 * keeper learns which keys were before it, and whoever knows only those is not led to it.
 */
export function takeUp(origin: string, fromSize: number, to: Signer): string {
  return signNote(`${takenUpHeading}\n${origin}\n${fromSize}\n${to.vkey}\n`, [to])
}

/**
 * Follows a log's keys from the first one to the one that signs today.
 * @param notes each as `handOver` wrote it, oldest first
 * @returns each with the sizes that it signs: where one hands over to the next, either may have signed the head of that size.
 *   `false` where a note is not signed by both, or by the one that it takes up
 */
export function followKeys(trusted: Verifier, notes: readonly string[]): LogKey[] | false {
  const chain = [ofEverySize(trusted)]
  for (const text of notes) {
    const note = readNote(text)
    const [head, origin, size = '', vkey = '', ...rest] = note?.text.split('\n') ?? []
    const before = chain.at(-1)
    if (note === undefined || before === undefined || rest.length !== 1) return false
    if (origin !== trusted.name || !/^\d{1,15}$/.test(size) || Number(size) < before.fromSize) return false
    const next = readKey(vkey)
    if (!next || !isSaidBy(note, { head, before: before.verifier, next })) return false
    before.toSize = Number(size)
    const key = { ...ofEverySize(next), fromSize: Number(size) }
    chain.push(head === takenUpHeading ? { ...key, isTakenUp: true } : key)
  }
  return chain
}

/** Whether those signed the note who must, and nobody's signature beneath it is a wrong one. */
function isSaidBy(
  note: Note,
  { head, before, next }: { head: string | undefined; before: Verifier; next: Verifier },
): boolean {
  const signers = signersOf(note, [before, next])
  if (!signers) return false
  if (head === takenUpHeading) return signers.includes(next)
  return head === heading && signers.length === 2
}
