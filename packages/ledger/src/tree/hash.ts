import { hash } from 'node:crypto'

/** A SHA-256 digest: 32 bytes. */
export type Hash = Buffer

export const HASH_SIZE = 32

/** The hash of the tree that has no leaf (RFC 6962, 2.1). */
export const emptyRoot: Hash = hash('sha256', '', 'buffer')

// One block for all: hashing is synchronous, and a million small buffers are what a verifier would wait for.
const node = Buffer.alloc(1 + 2 * HASH_SIZE)
node[0] = 1

/** SHA-256 of 0x00 and the entry (RFC 6962, 2.1): no leaf can pass for a node. */
export function leafHash(entry: Uint8Array): Hash {
  const leaf = Buffer.allocUnsafe(1 + entry.length)
  leaf[0] = 0
  leaf.set(entry, 1)
  return hash('sha256', leaf, 'buffer')
}

/** SHA-256 of 0x01 and both children (RFC 6962, 2.1). */
export function nodeHash(left: Hash, right: Hash): Hash {
  node.set(left, 1)
  node.set(right, 1 + HASH_SIZE)
  return hash('sha256', node, 'buffer')
}
