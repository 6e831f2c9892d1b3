import { hash } from 'node:crypto'

const form = /mithaq-seal:([0-9a-f]{64})/g
const blank = '0'.repeat(64)

/** Stands among a document's keywords until `seal` writes the digest over its zeros. */
export const unsealed = `mithaq-seal:${blank}`

/**
 * Writes into a document the SHA-256 of its own bytes, taken with zeros where the digest stands. It tells a byte that
 * was lost or changed on the way; whoever forges a document can seal it anew, and is found by drawing it again.
 */
export function seal(document: Buffer): Buffer {
  const digest = digestOf(document)
  if (digest === undefined) throw new RangeError('a document has no place for its seal')
  return over(document, digest)
}

/** Whether every byte is as it was sealed; undefined where there is no seal. */
export function isAsSealed(document: Buffer): boolean | undefined {
  const seals = new Set(document.toString('latin1').match(form))
  if (seals.size === 0) return undefined
  return seals.size === 1 && seals.has(`mithaq-seal:${digestOf(document)}`)
}

function digestOf(document: Buffer): string | undefined {
  const zeroed = over(document, blank)
  return zeroed.includes(unsealed) ? hash('sha256', zeroed, 'hex') : undefined
}

function over(document: Buffer, digest: string): Buffer {
  return Buffer.from(document.toString('latin1').replaceAll(form, `mithaq-seal:${digest}`), 'latin1')
}
