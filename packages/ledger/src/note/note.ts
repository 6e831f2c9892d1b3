import type { Signer } from './signer.ts'
import type { Verifier } from './verifier.ts'

/** A text and who is said to have signed it (C2SP signed-note). */
export interface Note {
  /** Ends with a line end. */
  text: string
  signatures: { name: string; keyId: Buffer; signature: Buffer }[]
}

// A note of a hundred cosignatures is 15 KB; what is larger is no note.
const MAX_NOTE = 1_000_000

const line = /^— (?<name>[^\s+]+) (?<blob>[A-Za-z0-9+/]+={0,2})$/

/** The note of a text by its signers. @throws RangeError where the text has no line end or holds control characters */
export function signNote(text: string, signers: readonly Signer[]): string {
  if (!isText(text)) throw new RangeError('a note is text that ends with a line end')
  const lines = signers.map(({ name, keyId, sign }) => signatureLine({ name, keyId, signature: sign(text) }))
  return `${text}\n${lines.join('')}`
}

export function signatureLine({ name, keyId, signature }: Note['signatures'][number]): string {
  return `— ${name} ${Buffer.concat([keyId, signature]).toString('base64')}\n`
}

/** Reads a note; undefined where it has not that form. Nobody's signature has been verified yet. */
export function readNote(note: string): Note | undefined {
  const cut = note.lastIndexOf('\n\n')
  if (note.length > MAX_NOTE || cut === -1 || !note.endsWith('\n')) return undefined
  const text = note.slice(0, cut + 1)
  const lines = note.slice(cut + 2, -1).split('\n')
  const signatures = lines.map(signatureIn)
  if (!isText(text) || !signatures.every((signature) => signature !== undefined)) return undefined
  return { text, signatures }
}

/** Those of the verifiers whose signature the note bears, each once. A wrong one of theirs voids the note: `false`. */
export function signersOf(note: Note, verifiers: readonly Verifier[]): Verifier[] | false {
  const signed = new Set<Verifier>()
  for (const { name, keyId, signature } of note.signatures) {
    const verifier = verifiers.find((known) => known.name === name && known.keyId.equals(keyId))
    if (verifier === undefined) continue
    if (!verifier.isSigned(note.text, signature)) return false
    signed.add(verifier)
  }
  return [...signed]
}

function signatureIn(text: string): Note['signatures'][number] | undefined {
  const { name, blob } = line.exec(text)?.groups ?? {}
  if (name === undefined || blob === undefined) return undefined
  const bytes = Buffer.from(blob, 'base64')
  if (bytes.length < 5 || bytes.toString('base64') !== blob) return undefined
  return { name, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) }
}

function isText(text: string): boolean {
  return text.endsWith('\n') && text.isWellFormed() && !/(?!\n)\p{Cc}/u.test(text)
}
