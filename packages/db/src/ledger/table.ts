import type { Instant } from '@mithaq/domain/clock/instant'
import type { Generated, JSONColumnType } from 'kysely'
import type { LedgerFault } from './faults.ts'

/** How far a log has grown; its edge stands in the last tile of each level. */
export interface LedgerTreeTable {
  origin: string
  size: Generated<number>
}

/** Which leaf an event is: indexes from 0 without a gap. */
export interface LedgerLeafTable {
  index: number
  stream: string
  version: number
}

/** Hashes of a tile of C2SP tlog-tiles: 256 of 32 bytes, fewer in the last one of a level. */
export interface LedgerTileTable {
  level: number
  index: number
  hashes: Buffer
}

/** A signed note of C2SP tlog-checkpoint, published when it stands here. */
export interface LedgerCheckpointTable {
  origin: string
  size: number
  note: string
  signedAt: Generated<Instant>
}

/** A verifier key, from which size on it signs, and the note by which the key before it says so; empty for the first. */
export interface LedgerKeyTable {
  origin: string
  fromSize: number
  vkey: string
  handedOver: string
  /** Keys came in this order. */
  ordinal: Generated<number>
}

/** What a check of the whole ledger found: how many faults, and the first ones. Rows are inserted, never changed. */
export interface LedgerCheckTable {
  id: Generated<number>
  checkedAt: Generated<Instant>
  size: number
  count: number
  faults: JSONColumnType<LedgerFault[]>
}
