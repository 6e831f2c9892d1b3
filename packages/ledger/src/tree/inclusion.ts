import { nodeHash, type Hash } from './hash.ts'
import { splitPoint } from './node.ts'
import { rangesOf, type ReadHashes } from './root.ts'

/**
 * The proof that a leaf is in a tree (RFC 6962, 2.1.1): the hashes beside its way to the root, from the leaf up.
 * @throws RangeError where the tree has no such leaf
 */
export async function proveInclusion(index: number, size: number, read: ReadHashes): Promise<Hash[]> {
  if (!isIndexIn(index, size)) throw new RangeError(`a tree of ${size} leaves has no leaf ${index}`)
  const beside: [number, number][] = []
  let [start, end] = [0, size]
  while (end - start > 1) {
    const middle = start + splitPoint(end - start)
    if (index < middle) {
      beside.push([middle, end])
      end = middle
    } else {
      beside.push([start, middle])
      start = middle
    }
  }
  return rangesOf(beside.toReversed(), read)
}

/** Whether the proof leads from the leaf's hash to the root (RFC 9162, 2.1.3.2). */
export function isIncluded(claim: {
  leaf: Hash
  index: number
  size: number
  root: Hash
  proof: readonly Hash[]
}): boolean {
  if (!isIndexIn(claim.index, claim.size)) return false
  let [at, last, hash] = [claim.index, claim.size - 1, claim.leaf]
  for (const beside of claim.proof) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(beside, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else {
      hash = nodeHash(hash, beside)
    }
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && hash.equals(claim.root)
}

function isIndexIn(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size
}
