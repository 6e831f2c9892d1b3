import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { OperatorError } from './operator-error.ts'
import type { Progress } from './progress.ts'

/** A server that has said nothing for this long is left, so that the next source is tried. */
const SILENCE_MS = 20_000

/**
 * Fetches an address into a file.
 * @param headers such as an authorization
 * @throws on any answer but 200, and when the server falls silent
 */
export async function download(
  url: string,
  file: string,
  how: { what: string; progress: Progress; headers?: Record<string, string>; answerWithinMs?: number },
): Promise<void> {
  const abort = new AbortController()
  let silence = setTimeout(() => abort.abort(), how.answerWithinMs ?? SILENCE_MS)
  try {
    const response = await fetch(url, { headers: how.headers ?? {}, signal: abort.signal })
    if (!response.ok || response.body === null)
      throw new Error(`${new URL(url).host} answered ${response.status}`)
    const total = Number(response.headers.get('content-length') ?? 0)
    let done = 0
    const count = new Transform({
      transform(part: Buffer, _encoding, next) {
        clearTimeout(silence)
        silence = setTimeout(() => abort.abort(), SILENCE_MS)
        done += part.length
        const share =
          total > 0 ? `${Math.floor((100 * done) / total)} % of ${megabytes(total)}` : megabytes(done)
        how.progress(`${how.what}: ${share}`)
        next(null, part)
      },
    })
    await pipeline(response.body, count, createWriteStream(file, { mode: 0o600 }), { signal: abort.signal })
  } finally {
    clearTimeout(silence)
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`
}

export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** @throws OperatorError when the file is not the very bytes that were pinned */
export async function requireSha256(file: string, pinned: string, what: string): Promise<void> {
  const found = await sha256(file)
  if (found === pinned) return
  throw new OperatorError(
    `${what} is not the file this release was tried with (SHA-256 ${found}, expected ${pinned}).`,
    'Nothing of it was run. Try again; if it stays so, name a Temporal of your own with MITHAQ_TEMPORAL=<path>.',
  )
}
