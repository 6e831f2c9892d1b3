import type { Verifier } from '../note/verifier.ts'
import { openCheckpoint, type CheckpointFault, type Opened } from './open-checkpoint.ts'

/**
 * Opens a checkpoint by whichever of a log's keys signed it, the newest asked first; else what is wrong under the newest.
 * @param keys of one log, oldest first
 */
export function openWithKeys(note: string, keys: readonly Verifier[]): Opened | { fault: CheckpointFault } {
  const all = keys.toReversed().map((log) => openCheckpoint(note, { log }))
  return all.find((each) => !('fault' in each)) ?? all[0] ?? { fault: 'not-signed-by-the-log' }
}
