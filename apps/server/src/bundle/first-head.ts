import { setTimeout as sleep } from 'node:timers/promises'
import { firstHeadOf } from '@mithaq/db/bundle/reads'
import type { Database } from '@mithaq/db/database'
import { readCheckpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { readNote } from '@mithaq/ledger/note/note'
import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'

/**
 * The first head of the ledger that covers every event of a programme and its dossiers: whoever looks later finds the same
 * one, where the newest grows by each reading. Undefined where none does in time.
 */
export async function firstHeadOver(
  db: Database,
  programme: string,
  waitMs: number,
): Promise<Checkpoint | undefined> {
  for (const until = Date.now() + waitMs; ;) {
    const note = await firstHeadOf(db, programme)
    const text = note === undefined ? undefined : readNote(note)?.text
    if (text !== undefined) return readCheckpoint(text)
    if (Date.now() > until) return undefined
    await sleep(100)
  }
}
