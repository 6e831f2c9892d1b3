import { nodeHash, type Hash } from './hash.ts'
import { splitPoint } from './node.ts'
import { rangesOf, type ReadHashes } from './root.ts'

/**
 * The proof that the tree of `size` leaves begins with the tree of `from` leaves (RFC 6962, 2.1.2).
 * Empty where either tree is empty or both are one. @throws RangeError where the old tree is the larger
 */
export async function proveConsistency(from: number, size: number, read: ReadHashes): Promise<Hash[]> {
  if (from < 0 || from > size) throw new RangeError(`a tree of ${size} leaves never had ${from}`)
  if (from === 0 || from === size) return []
  const beside: [number, number][] = []
  let [start, end] = [0, size]
  while (from < end) {
    const middle = start + splitPoint(end - start)
    if (from <= middle) {
      beside.push([middle, end])
      end = middle
    } else {
      beside.push([start, middle])
      start = middle
    }
  }
  // The old tree whole is what the reader of the proof has: it is not told again.
  if (start > 0) beside.push([start, end])
  return rangesOf(beside.toReversed(), read)
}

interface Tree {
  size: number
  root: Hash
}

/** Whether the new tree begins with the old one (RFC 9162, 2.1.4.2). Any tree begins with the empty one. */
export function isConsistent(old: Tree, grown: Tree, proof: readonly Hash[]): boolean {
  if (old.size === 0) return proof.length === 0
  if (old.size === grown.size) return proof.length === 0 && old.root.equals(grown.root)
  if (old.size > grown.size) return false
  const [first, ...rest] = isPowerOfTwo(old.size) ? [old.root, ...proof] : proof
  if (first === undefined) return false
  let [at, last] = [old.size - 1, grown.size - 1]
  while (at % 2 === 1) [at, last] = halves(at, last)
  let [oldHash, newHash] = [first, first]
  for (const beside of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      oldHash = nodeHash(beside, oldHash)
      newHash = nodeHash(beside, newHash)
      while (at % 2 === 0 && at !== 0) [at, last] = halves(at, last)
    } else {
      newHash = nodeHash(newHash, beside)
    }
    ;[at, last] = halves(at, last)
  }
  return last === 0 && oldHash.equals(old.root) && newHash.equals(grown.root)
}

function halves(at: number, last: number): [number, number] {
  return [Math.floor(at / 2), Math.floor(last / 2)]
}

function isPowerOfTwo(n: number): boolean {
  return Number.isInteger(Math.log2(n))
}
