import type { Database } from '@mithaq/db/database'
import {
  cosignAnew,
  inItsTurn,
  isAnyWaiting,
  LedgerHalted,
  publishCheckpoint,
  sequence,
  type Horizon,
} from '@mithaq/db/ledger/writes'
import { checkpointText } from '@mithaq/ledger/checkpoint/checkpoint'
import { signNote } from '@mithaq/ledger/note/note'
import type { Signer } from '@mithaq/ledger/note/signer'
import type { EarlierKey } from './key-file.ts'
import type { KeptCheckpoint } from './kept-checkpoint.ts'
import { assertOwnKeys, keepKeys } from './own-keys.ts'
import { publishedHeads } from './published-heads.ts'
import type { Witnesses } from './witnesses.ts'

export interface SequencerOptions {
  db: Database
  signer: Signer
  /** Keys that signed before, oldest first. */
  earlier?: readonly EarlierKey[]
  kept: KeptCheckpoint
  witnesses: Witnesses
  /** Told once when a trouble begins; sequencing goes on by itself when it is over. */
  onTrouble?: (error: unknown) => void
  /** Told of a ledger that must not go on: what was published and what the database holds contradict each other. */
  onHalt?: (halt: LedgerHalted) => void
  pollMs?: number
  /** How old a witness's word may be that a head still stands. */
  witnessEveryMs?: number
}

export interface Sequencer {
  stop: () => Promise<void>
}

const limit = 2_000
const sweepEveryMs = 10 * 60_000

/** Gives events their leaves and signs what is committed, until stopped or halted. */
export function startSequencer(options: SequencerOptions): Sequencer {
  const { pollMs = 250, witnessEveryMs = 60 * 60_000, onTrouble = () => {}, onHalt = () => {} } = options
  const over = new AbortController()
  const running = (async () => {
    let sweptAt = -Infinity
    let witnessedAt = -Infinity
    let isTroubled = false
    while (!over.signal.aborted) {
      try {
        const isSweep = performance.now() - sweptAt >= sweepEveryMs
        const { added } = await sequenceAndSign(options, isSweep ? 'all' : 'recent')
        if (added > 0) witnessedAt = performance.now()
        if (performance.now() - witnessedAt >= witnessEveryMs) {
          await witnessAnew(options)
          witnessedAt = performance.now()
        }
        isTroubled = false
        if (added === limit) continue
        if (isSweep) sweptAt = performance.now()
      } catch (error) {
        if (error instanceof LedgerHalted) return onHalt(error)
        if (!isTroubled) onTrouble(error)
        isTroubled = true
      }
      await pause(pollMs, over.signal)
    }
  })()
  return {
    stop: async () => {
      over.abort()
      await running
    },
  }
}

/**
 * One round: leaves, then a checkpoint of what was committed. It is kept outside of the database and shown to the
 * witnesses before anybody else may read it.
 * @throws LedgerHalted where the tree is behind, or beside, what was published, or the keys are others
 */
export async function sequenceAndSign(
  options: SequencerOptions,
  horizon: Horizon,
): Promise<{ added: number }> {
  const { db, signer, kept, witnesses } = options
  const origin = signer.name
  const published = await publishedHeads(options)
  const isWhole = published.length === 1 && published[0]?.isTold === true
  // Most rounds end here: a look, and no lock.
  if (isWhole && horizon === 'recent' && !(await isAnyWaiting(db))) return { added: 0 }
  const { size, root, added } = await sequence(db, { origin, limit, horizon, published })
  // At a start a new key is told at once, though nothing may be signed for days.
  if (horizon === 'all') await (size > 0 ? keepKeys(options, size) : assertOwnKeys(options))
  if (isWhole && published[0]?.size === size) return { added }
  await keepKeys(options, size)
  const note = signNote(checkpointText({ origin, size, root }), [signer])
  await inItsTurn(db, origin, () => kept.keep(note))
  await publishCheckpoint(db, { origin, size, note: await witnesses.cosign(db, { size, note }) })
  return { added }
}

/** The log's own signature tells no time, and would be the same again: that a head is of today, its witnesses say. */
async function witnessAnew({ db, signer, kept, witnesses }: SequencerOptions): Promise<void> {
  const head = kept.read()
  if (head === undefined) return
  const { size, note } = head
  const cosigned = await witnesses.cosign(db, { size, note })
  // Where none answered, what they said before stays.
  if (cosigned !== note) await cosignAnew(db, { origin: signer.name, size, note: cosigned })
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
  })
}
