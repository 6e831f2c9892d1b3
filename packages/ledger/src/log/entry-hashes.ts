import { entriesOf } from '../tile/entry-bundle.ts'
import { HASH_SIZE, writeLeafHash } from '../tree/hash.ts'

/** The entries of a bundle; undefined where it ends within one. */
export function entriesIn(bundle: Buffer): Buffer[] | undefined {
  try {
    return [...entriesOf(bundle)]
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return undefined
  }
}

/** The hashes of entries, side by side, as a tile holds them. */
export function hashesOf(entries: readonly Buffer[]): Buffer {
  const made = Buffer.allocUnsafe(entries.length * HASH_SIZE)
  for (const [at, entry] of entries.entries()) writeLeafHash(made, at * HASH_SIZE, entry)
  return made
}
