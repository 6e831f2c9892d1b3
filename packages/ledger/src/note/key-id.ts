import { hash } from 'node:crypto'

/** What a key signs with (C2SP signed-note): a note's text itself, or a cosignature of a checkpoint. */
export const algorithms = { ed25519: 1, cosignature: 4 } as const

export type Algorithm = keyof typeof algorithms

/** Four bytes by which a signature names its key: SHA-256 of name, line end, algorithm and public key. */
export function keyIdOf(name: string, algorithm: Algorithm, publicKey: Buffer): Buffer {
  const told = Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([algorithms[algorithm]]), publicKey])
  return hash('sha256', told, 'buffer').subarray(0, 4)
}

/** A key's name is not empty and has no white space and no plus sign (C2SP signed-note). */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[\s+\p{Cc}]/u.test(name)
}
