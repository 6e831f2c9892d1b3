import type { Database } from '@mithaq/db/database'
import { hashesIn } from '@mithaq/db/ledger/reads'
import { proveConsistency } from '@mithaq/ledger/tree/consistency'
import { askWitness, type Witness } from '@mithaq/ledger/witness/ask-witness'
import { verifierOf } from '@mithaq/ledger/note/verifier'

/** Others who see that the log only grows, and say so under its checkpoints. */
export interface Witnesses {
  /** @returns the checkpoint with the cosignatures that could be had; a witness that is away delays nothing for long */
  cosign: (db: Database, checkpoint: { size: number; note: string }) => Promise<string>
}

interface Options {
  witnesses: readonly Witness[]
  onTrouble?: (witness: string, why: unknown) => void
  withinMs?: number
}

/** Witnesses remember the size they saw last; where they saw another, they say which, and are asked from there. */
export function witnessesOf({ witnesses, onTrouble = () => {}, withinMs = 2_000 }: Options): Witnesses {
  const seen = new Map<Witness, number>()
  const ask = async (db: Database, witness: Witness, { size, note }: { size: number; note: string }) => {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const oldSize = seen.get(witness) ?? 0
      const proof = await proveConsistency(oldSize, size, hashesIn(db, size))
      const answer = await askWitness(witness, { oldSize, proof, checkpoint: note }, withinMs)
      if (answer.kind === 'cosigned') seen.set(witness, size)
      if (answer.kind === 'cosigned') return answer.lines
      if (answer.kind === 'refused' || answer.size > size) {
        onTrouble(witness.verifier.name, answer)
        return ''
      }
      seen.set(witness, answer.size)
    }
    return ''
  }
  return {
    cosign: async (db, checkpoint) => {
      const asked = witnesses.map(async (witness) => {
        try {
          return await ask(db, witness, checkpoint)
        } catch (error) {
          onTrouble(witness.verifier.name, error)
          return ''
        }
      })
      return checkpoint.note + (await Promise.all(asked)).join('')
    },
  }
}

/** Reads `url vkey` pairs, one a line. @throws RangeError for a line that is none */
export function witnessesIn(text: string): Witness[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const [url = '', vkey = ''] = line.trim().split(/\s+/)
    return { url: new URL(url).href.replace(/\/$/, ''), verifier: verifierOf(vkey) }
  })
}
