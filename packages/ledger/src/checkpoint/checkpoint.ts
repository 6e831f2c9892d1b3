import { HASH_SIZE, type Hash } from '../tree/hash.ts'

/** A tree head (C2SP tlog-checkpoint): whose log, how many leaves, their root. */
export interface Checkpoint {
  origin: string
  size: number
  root: Hash
}

/** The text that is signed: origin, size and root, a line each. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`
}

/** Reads a checkpoint's text, extension lines passed over; undefined where it has not that form. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const [origin = '', size = '', root = '', ...rest] = text.split('\n')
  const bytes = Buffer.from(root, 'base64')
  const isWhole = rest.at(-1) === '' && rest.slice(0, -1).every((extension) => extension !== '')
  if (origin === '' || !/^(?:0|[1-9]\d{0,15})$/.test(size) || !isWhole) return undefined
  if (bytes.length !== HASH_SIZE || bytes.toString('base64') !== root) return undefined
  return Number.isSafeInteger(Number(size)) ? { origin, size: Number(size), root: bytes } : undefined
}
