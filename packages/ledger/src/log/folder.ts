import { readFileSync } from 'node:fs'
import path from 'node:path'
import { bundlePath, tilePath } from '../tile/path.ts'
import type { LogSource } from './check-log.ts'

/** A log that lies in a folder, as it would be served. */
export function logIn(folder: string): LogSource {
  // Read at once: a promise for each of many small files takes longer than they do.
  const read = (at: string) => readFileSync(path.join(folder, at))
  return {
    bundle: async (bundle) => read(bundlePath(bundle)),
    tiles: async (tiles) => tiles.map((tile) => read(tilePath(tile))),
  }
}
