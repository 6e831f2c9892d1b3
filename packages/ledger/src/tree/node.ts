/** A complete subtree: it covers the 2^level leaves from index × 2^level on. */
export interface Node {
  level: number
  index: number
}

/** The greatest power of two that is smaller than n. @throws RangeError where n is less than 2 */
export function splitPoint(n: number): number {
  if (n < 2) throw new RangeError(`a tree of ${n} leaves does not split`)
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/**
 * The complete subtrees that make up the leaves from start (included) to end (left out), largest first, as RFC 6962
 * splits them. `start` is a multiple of every power of two that is smaller than the number of leaves, as the ranges
 * of proofs are.
 */
export function nodesOf(start: number, end: number): Node[] {
  const nodes: Node[] = []
  for (let at = start; at < end;) {
    const level = Math.floor(Math.log2(end - at))
    const leaves = 2 ** level
    if (at % leaves !== 0) throw new RangeError(`leaves ${start} to ${end} are no range of a proof`)
    nodes.push({ level, index: at / leaves })
    at += leaves
  }
  return nodes
}
