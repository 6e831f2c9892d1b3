import type { CheckpointFault } from '@mithaq/ledger/checkpoint/open-checkpoint'
import type { LogFault } from '@mithaq/ledger/log/log-check'

/** What is wrong with the record, and where. Indexes are those of leaves, from 0. */
export type LedgerFault =
  /** Of tiles and heads. */
  | Exclude<LogFault, { kind: 'leaf-altered' }>
  /** A column of the event is not what its leaf says. */
  | { kind: 'event-altered'; index: number; stream: string; version: number }
  /** The leaf's bytes are others than those that were hashed. */
  | { kind: 'leaf-altered'; index: number; stream: string; version: number }
  /** The leaf's event is gone. */
  | { kind: 'event-missing'; index: number; stream: string; version: number }
  | { kind: 'leaf-missing'; index: number }
  /** An event that no leaf speaks of, though the sequencer should have been there. */
  | { kind: 'event-without-leaf'; stream: string; version: number }
  /** A stream does not count 1, 2, 3: this is the first version that it has not. */
  | { kind: 'version-missing'; stream: string; version: number }
  /** Leaves and size of the tree do not agree. */
  | { kind: 'size-altered'; size: number; leaves: number }
  | { kind: 'checkpoint-unsigned'; size: number; fault: CheckpointFault }
  /** The keys that are told beside the ledger are not those of the key file. */
  | { kind: 'keys-altered' }
  /** The head that is kept outside of the database is gone: without it a tail may be cut. */
  | { kind: 'kept-head-missing' }
