import { readCheckpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { readNote } from '@mithaq/ledger/note/note'
import { proofText } from '@mithaq/ledger/proof/proof'
import { proveInclusion } from '@mithaq/ledger/tree/inclusion'
import type { Database } from '../database.ts'
import { hashesIn, latestCheckpoint, leafIndexOf } from './reads.ts'

/** What shows that an event is in the ledger, to whoever has the ledger's key and nothing else of us. */
export interface ProvedEvent {
  index: number
  /** The canonical bytes that were hashed. */
  leaf: string
  /** A proof of C2SP tlog-proof, with the newest checkpoint. */
  proof: string
}

/** The proof of an event; undefined until a published checkpoint covers it, which takes about a second. */
export async function proveEvent(
  db: Database,
  stream: string,
  version: number,
): Promise<ProvedEvent | undefined> {
  const index = await leafIndexOf(db, stream, version)
  const latest = await latestCheckpoint(db)
  const text = latest && readNote(latest.note)?.text
  const head = text === undefined ? undefined : readCheckpoint(text)
  if (index === undefined || !latest || !head || index >= head.size) return undefined
  const hashes = await proveInclusion(index, head.size, hashesIn(db, head.size))
  const { leaf } = await db
    .selectFrom('event')
    .select('leaf')
    .where('stream', '=', stream)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return { index, leaf, proof: proofText({ index, hashes, checkpoint: latest.note }) }
}
