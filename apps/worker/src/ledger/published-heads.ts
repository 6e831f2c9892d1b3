import { latestCheckpoint } from '@mithaq/db/ledger/reads'
import { LedgerHalted } from '@mithaq/db/ledger/writes'
import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { openWithKeys } from '@mithaq/ledger/checkpoint/open-with-keys'
import { ofEverySize } from '@mithaq/ledger/note/log-key'
import { readNote } from '@mithaq/ledger/note/note'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import type { SequencerOptions } from './sequencer.ts'

/** A head that anybody may have seen, and whether the record tells it to whoever asks. */
type Published = Checkpoint & { isTold: boolean }

/**
 * What must stay true whatever is signed next: the head kept here, which the record does not tell where a worker died between
 * keeping and publishing it; and the record's newest, where another worker signed that one.
 * @throws LedgerHalted where the record tells a head and none is kept, or one that is not ours
 */
export async function publishedHeads(options: SequencerOptions): Promise<Published[]> {
  const { db, signer, earlier = [], kept } = options
  // In this order: whoever publishes has kept before.
  const told = await latestCheckpoint(db)
  const own = kept.read()
  // Of a log of another name: growing the tree is what halts, and says so.
  if (told?.origin !== signer.name) return own ? [{ ...own, isTold: false }] : []
  if (!own)
    throw new LedgerHalted(
      `${told.size} leaves were published, and the checkpoint that is kept beside the database is gone: give one with mithaq reconcile --checkpoint`,
    )
  if (told.size < own.size) return [{ ...own, isTold: false }]
  if (told.size === own.size) {
    if (readNote(told.note)?.text !== readNote(own.note)?.text)
      throw new LedgerHalted(
        `the head of ${told.size} leaves that the record tells is another than the kept one`,
      )
    return [{ ...own, isTold: true }]
  }
  const keys = [...earlier, signer].map(({ vkey }) => ofEverySize(verifierOf(vkey)))
  const opened = openWithKeys(told.note, keys)
  if ('fault' in opened)
    throw new LedgerHalted(
      `the head of ${told.size} leaves that the record tells is signed by none of the keys`,
    )
  return [
    { ...own, isTold: true },
    { ...opened, isTold: true },
  ]
}
