import { readNote, signersOf, signNote } from './note.ts'
import { ofEverySize, readKey, type LogKey } from './log-key.ts'
import type { Signer } from './signer.ts'
import type { Verifier } from './verifier.ts'

const heading = 'mithaq.org/ledger-key/v1'

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
 * Follows a log's keys from the one that is trusted to the one that signs today.
 * @param notes each as `handOver` wrote it, oldest first
 * @returns each with the sizes that it signs: where one hands over to the next, either may have signed the head of that size.
 *   `false` where a note is not signed by both
 */
export function followKeys(trusted: Verifier, notes: readonly string[]): LogKey[] | false {
  const chain = [ofEverySize(trusted)]
  for (const text of notes) {
    const note = readNote(text)
    const [head, origin, size = '', vkey = '', ...rest] = note?.text.split('\n') ?? []
    const before = chain.at(-1)
    if (note === undefined || before === undefined || head !== heading || rest.length !== 1) return false
    if (origin !== trusted.name || !/^\d{1,15}$/.test(size) || Number(size) < before.fromSize) return false
    const next = readKey(vkey)
    const signers = next && signersOf(note, [before.verifier, next])
    if (!next || !signers || signers.length !== 2) return false
    before.toSize = Number(size)
    chain.push({ ...ofEverySize(next), fromSize: Number(size) })
  }
  return chain
}
