import { emptyRoot, nodeHash, type Hash } from './hash.ts'
import { nodesOf, type Node } from './node.ts'

/** Gives the hashes of complete subtrees, in the order asked. It fails rather than leave one out. */
export type ReadHashes = (nodes: readonly Node[]) => Promise<Hash[]>

/** The Merkle tree hash of the first `size` leaves (RFC 6962, 2.1). */
export async function rootOf(size: number, read: ReadHashes): Promise<Hash> {
  const [root] = await rangesOf([[0, size]], read)
  return root ?? emptyRoot
}

/** The tree hash of each range, all nodes read at once. */
export async function rangesOf(
  ranges: readonly (readonly [start: number, end: number])[],
  read: ReadHashes,
): Promise<Hash[]> {
  const parts = ranges.map(([start, end]) => nodesOf(start, end))
  const hashes = await read(parts.flat())
  let next = 0
  return parts.map((nodes) => join(hashes.slice(next, (next += nodes.length))))
}

/** Joins subtrees that stand side by side, largest first, into one tree. */
export function join(hashes: readonly Hash[]): Hash {
  const last = hashes.at(-1)
  if (last === undefined) return emptyRoot
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last)
}
