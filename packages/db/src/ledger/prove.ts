import { proofText } from '@mithaq/ledger/proof/proof'
import { proveInclusion } from '@mithaq/ledger/tree/inclusion'
import type { Database } from '../database.ts'
import { disclosureOf } from '../record/leaf.ts'
import { hashesIn, latestCheckpoint, leafOfEvent, recordedEvent } from './reads.ts'

/** What shows that an event is in the ledger, to whoever has the ledger's key and nothing else of us. */
export interface ProvedEvent {
  index: number
  /** The canonical bytes that were hashed. */
  leaf: string
  /** What its leaf is the seal of; absent where the leaf says it itself. It tells who filed: for those alone who may know. */
  disclosure?: string
  /** A proof of C2SP tlog-proof, with the newest checkpoint. */
  proof: string
}

/** The proof of an event; undefined until a published checkpoint covers it, which takes about a second. */
export async function proveEvent(
  db: Database,
  stream: string,
  version: number,
): Promise<ProvedEvent | undefined> {
  const found = await leafOfEvent(db, stream, version)
  const latest = await latestCheckpoint(db)
  if (!found || !latest || found.index >= latest.size) return undefined
  const { index, leaf } = found
  const hashes = await proveInclusion(index, latest.size, hashesIn(db, latest.size))
  const disclosure = disclosureOf(await recordedEvent(db, stream, version))
  const told = disclosure === null ? {} : { disclosure }
  return { index, leaf, ...told, proof: proofText({ index, hashes, checkpoint: latest.note }) }
}
