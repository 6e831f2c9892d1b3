import type { CheckpointFault } from '@mithaq/ledger/checkpoint/open-checkpoint'

/** What is wrong with a bundle, and where. Indexes are those of leaves, from 0. */
export type BundleFault =
  | { kind: 'not-a-bundle' }
  /** Named by the manifest, or part of the ledger, and not there. */
  | { kind: 'file-missing'; path: string }
  | { kind: 'file-added'; path: string }
  | { kind: 'file-altered'; path: string }
  /** No leaf of the log says that a bundle with this manifest was handed out. */
  | { kind: 'manifest-not-recorded' }
  /** The keys do not lead from the one that is trusted to the one that signed. */
  | { kind: 'keys-broken' }
  | { kind: 'checkpoint-unsigned'; fault: CheckpointFault }
  /** A checkpoint that the reader kept is none of this log. */
  | { kind: 'kept-unsigned'; fault: CheckpointFault }
  /** The checkpoint is of more leaves than there are. */
  | { kind: 'tail-cut'; size: number; leaves: number }
  | { kind: 'leaves-added'; size: number; leaves: number }
  | { kind: 'leaf-altered'; index: number }
  | { kind: 'tile-altered'; path: string }
  /** The log had another tree when it signed so many leaves: one of those from `from` on is not what it was. */
  | { kind: 'history-rewritten'; from: number; size: number }
  /** The row says another thing than its leaf. */
  | { kind: 'event-altered'; stream: string; version: number }
  /** The log has the leaf, the bundle not its event. */
  | { kind: 'event-missing'; stream: string; version: number }
  /** No leaf at its place is its own. */
  | { kind: 'event-added'; stream: string; version: number }
  /** What the leaf says of its event has not its form. */
  | { kind: 'event-malformed'; stream: string; version: number }
  /** A stream does not count 1, 2, 3. */
  | { kind: 'version-missing'; stream: string; version: number }
  /** A text is not the one whose digest the event names, or no event names it. */
  | { kind: 'words-altered'; id: string }
  | { kind: 'words-missing'; id: string }
  /** The closing listed the dossier, and the bundle has none of its events. */
  | { kind: 'dossier-missing'; dossier: string }
  /** The closing counted other dossiers than were listed after it. */
  | { kind: 'dossiers-differ'; counted: number; listed: number }
  /** A leaf says that the run is archived, or comes before one that is, and its history is not there. */
  | { kind: 'history-missing'; run: string }
  /** A history is not the one whose digest its leaf says. */
  | { kind: 'history-altered'; run: string; path: string }
  /** A filing names the paper's file, and it is not there, without a reason that holds. */
  | { kind: 'paper-missing'; file: string }
  /** A text or a paper is said to be erased, and no event says that anything was. */
  | { kind: 'erasure-not-recorded'; of: string }
