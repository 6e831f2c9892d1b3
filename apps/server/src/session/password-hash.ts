import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'

/** OWASP's password storage cheat sheet (2025): argon2id of 19 MiB, two passes, one lane. Memory is in KiB. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32

/** Bounds of a password, in characters. Long ones are passphrases; beyond, hashing would be somebody else's lever. */
export const passwordLength = { atLeast: 12, atMost: 128 }

type Cost = typeof cost

/** A password as it is kept: argon2id in PHC form, with its own parameters, so that these may rise later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await derive(password, salt, cost)
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`
}

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

export async function verifyPassword({
  hash,
  password,
}: {
  hash: string
  password: string
}): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', tag = ''] = form.exec(hash) ?? []
  if (!memory) return false
  const kept = Buffer.from(tag, 'base64')
  const given = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  return timingSafeEqual(kept, await derive(password, Buffer.from(salt, 'base64'), given, kept.length))
}

function derive(password: string, nonce: Buffer, given: Cost, length = tagLength): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The same letters may be composed in two ways, by two keyboards.
    const message = password.normalize('NFKC')
    argon2('argon2id', { message, nonce, ...given, tagLength: length }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    )
  })
}

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
