import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ReadPath } from './paths.ts'

/** No such file: none at all, a file where a folder would be, a folder where a file would be. */
const nothing: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

/** Reads the paths of a log that lies in a folder, as it would be served. */
export function pathsIn(folder: string): ReadPath {
  // Read at once: a promise for each of many small files takes longer than they do.
  return async (at) => {
    try {
      return readFileSync(path.join(folder, at))
    } catch (error) {
      if (error instanceof Error && 'code' in error && nothing.has(error.code)) return Buffer.alloc(0)
      throw error
    }
  }
}
