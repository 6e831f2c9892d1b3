import { isKeyAt, type LogKey } from '../note/log-key.ts'
import { openCheckpoint, type CheckpointFault, type Opened } from './open-checkpoint.ts'

/**
 * Opens a checkpoint by whichever of a log's keys signed it, the newest asked first; else what is wrong under the newest.
 * A key that was handed over signs no larger tree, and none that is smaller than the one it was given at.
 * @param keys of one log, oldest first
 */
export function openWithKeys(note: string, keys: readonly LogKey[]): Opened | { fault: CheckpointFault } {
  let fault: CheckpointFault | undefined
  for (const key of keys.toReversed()) {
    const opened = openCheckpoint(note, { log: key.verifier })
    if ('fault' in opened) fault ??= opened.fault
    else if (isKeyAt(key, opened.size)) return opened
    else fault = 'not-its-key-then'
  }
  return { fault: fault ?? 'not-signed-by-the-log' }
}
