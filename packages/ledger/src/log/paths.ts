import { bundlePath, tilePath } from '../tile/path.ts'
import type { LogSource } from './check-log.ts'

/** Bytes under a path of C2SP tlog-tiles; none where nothing is there. */
export type ReadPath = (path: string) => Promise<Buffer>

/** A log as it is published, wherever its paths are read from. */
export function logOf(read: ReadPath): LogSource {
  return {
    bundle: (bundle) => read(bundlePath(bundle)),
    tiles: (tiles) => Promise.all(tiles.map((tile) => read(tilePath(tile)))),
  }
}
