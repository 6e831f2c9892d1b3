import { hash } from 'node:crypto'

/** A SHA-256 digest: 32 bytes. */
export type Hash = Buffer

export const HASH_SIZE = 32

/** The hash of the tree that has no leaf (RFC 6962, 2.1). */
export const emptyRoot: Hash = hash('sha256', '', 'buffer')

// One block for all: hashing is synchronous, and a million small buffers are what a verifier would wait for.
const node = Buffer.alloc(1 + 2 * HASH_SIZE)
node[0] = 1
let leaf = Buffer.alloc(2 ** 12)

/** SHA-256 of 0x00 and the entry (RFC 6962, 2.1): no leaf can pass for a node. */
export function leafHash(entry: Uint8Array): Hash {
  const made = Buffer.allocUnsafe(HASH_SIZE)
  writeLeafHash(made, 0, entry)
  return made
}

/** The same, put where it belongs. */
export function writeLeafHash(into: Buffer, at: number, entry: Uint8Array): void {
  if (entry.length >= leaf.length) leaf = Buffer.alloc(2 * entry.length)
  leaf.set(entry, 1)
  writeDigest(into, at, leaf.subarray(0, 1 + entry.length))
}

/** SHA-256 of 0x01 and both children (RFC 6962, 2.1). */
export function nodeHash(left: Hash, right: Hash): Hash {
  node.set(left, 1)
  node.set(right, 1 + HASH_SIZE)
  const made = Buffer.allocUnsafe(HASH_SIZE)
  writeDigest(made, 0, node)
  return made
}

/** Halves a row of hashes where it lies: each two become the one above them. */
export function halve(row: Buffer, width: number): void {
  for (let at = 0; at < width; at += 2) {
    row.copy(node, 1, at * HASH_SIZE, (at + 2) * HASH_SIZE)
    writeDigest(row, (at / 2) * HASH_SIZE, node)
  }
}

function writeDigest(into: Buffer, at: number, bytes: Buffer): void {
  // As text of one byte a character it takes a third of the time: a digest as a buffer is memory of its own.
  into.write(hash('sha256', bytes, 'binary'), at, HASH_SIZE, 'latin1')
}
