import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'

// What packages/ledger asks of node:crypto, for a browser: the tree, the notes and the proofs are its own code.

export function hash(_algorithm: 'sha256', given: Uint8Array | string, form: 'buffer'): Buffer
export function hash(_algorithm: 'sha256', given: Uint8Array | string, form: 'hex' | 'binary'): string
export function hash(
  _algorithm: 'sha256',
  given: Uint8Array | string,
  form: 'buffer' | 'hex' | 'binary',
): Buffer | string {
  const digest = Buffer.from(sha256(typeof given === 'string' ? Buffer.from(given) : given))
  return form === 'buffer' ? digest : digest.toString(form)
}

/** The 32 bytes at the end of a public key in DER (RFC 8410). */
export function createPublicKey({ key }: { key: Uint8Array }): Uint8Array {
  return Uint8Array.from(key.subarray(-32))
}

export function createPrivateKey(): never {
  throw new Error('nothing is signed here')
}

export function verify(_algorithm: null, text: Uint8Array, key: Uint8Array, signature: Uint8Array): boolean {
  // As RFC 8032 and OpenSSL have it.
  return ed25519.verify(Uint8Array.from(signature), Uint8Array.from(text), key, { zip215: false })
}
