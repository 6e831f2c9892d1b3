import type { Database } from '@mithaq/db/database'
import { hashesIn } from '@mithaq/db/ledger/reads'
import { proveConsistency } from '@mithaq/ledger/tree/consistency'
import { askWitness, type Cosigned, type Witness } from '@mithaq/ledger/witness/ask-witness'
import { verifierOf } from '@mithaq/ledger/note/verifier'

/** Others who see that the log only grows, and say so under its checkpoints. */
export interface Witnesses {
  /** @returns the checkpoint with the cosignatures that could be had; a witness that is away delays nothing for long */
  cosign: (db: Database, checkpoint: { size: number; note: string }) => Promise<string>
}

interface Options {
  witnesses: readonly Witness[]
  onTrouble?: (witness: string, why: unknown) => void
  /** Told of a witness that was shown another tree under this log's name, or a larger one: nobody mends that by waiting. */
  onFork?: (witness: string, answer: Cosigned) => void
  withinMs?: number
  /** A witness from which nothing came is not asked for so long: one that hangs would hold each checkpoint up. */
  restMs?: number
}

/** Witnesses remember the size they saw last; where they saw another, they say which, and are asked from there. */
export function witnessesOf(given: Options): Witnesses {
  const { witnesses, onTrouble = () => {}, onFork = () => {}, withinMs = 1_000, restMs = 60_000 } = given
  const seen = new Map<Witness, number>()
  const restsUntil = new Map<Witness, number>()
  const ask = async (db: Database, witness: Witness, { size, note }: { size: number; note: string }) => {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const oldSize = seen.get(witness) ?? 0
      const proof = await proveConsistency(oldSize, size, hashesIn(db, size))
      const answer = await askWitness(witness, { oldSize, proof, checkpoint: note }, withinMs)
      if (answer.kind === 'cosigned') seen.set(witness, size)
      if (answer.kind === 'cosigned') return answer.lines
      if (isFork(answer, size)) onFork(witness.verifier.name, answer)
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
        if (performance.now() < (restsUntil.get(witness) ?? 0)) return ''
        try {
          return await ask(db, witness, checkpoint)
        } catch (error) {
          restsUntil.set(witness, performance.now() + restMs)
          onTrouble(witness.verifier.name, error)
          return ''
        }
      })
      return checkpoint.note + (await Promise.all(asked)).join('')
    },
  }
}

/** 422 is a proof that does not lead from the tree it saw to this one (C2SP tlog-witness). */
function isFork(answer: Cosigned, size: number): boolean {
  return answer.kind === 'seen' ? answer.size > size : answer.kind === 'refused' && answer.status === 422
}

/** Reads `url vkey` pairs, one a line. @throws RangeError for a line that is none */
export function witnessesIn(text: string): Witness[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const [url = '', vkey = ''] = line.trim().split(/\s+/)
    return { url: new URL(url).href.replace(/\/$/, ''), verifier: verifierOf(vkey) }
  })
}
