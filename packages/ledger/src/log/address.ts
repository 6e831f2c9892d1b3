import { setTimeout as pause } from 'node:timers/promises'
import type { ReadPath } from './paths.ts'

/** What is asked of a log does not come: nothing is said of the log itself. */
export class LogUnreachable extends Error {
  override name = 'LogUnreachable'
}

const answerMs = 20_000
/** How long at most a server that says "too many" is heeded. */
const patienceMs = 5 * 60_000

/**
 * Reads the paths of a log that is served under an address, below which `checkpoint` is. It waits where the server says
 * that it was asked too often.
 * @throws LogUnreachable where no answer comes, or one that is neither bytes nor "nothing there"
 */
export function pathsAt(address: string): ReadPath {
  const below = address.endsWith('/') ? address : `${address}/`
  return async (path) => {
    const until = Date.now() + patienceMs
    for (;;) {
      const { status, wait, bytes } = await ask(below, path)
      if (status === 200) return bytes
      if (status === 404) return Buffer.alloc(0)
      if (status !== 429 || Date.now() + wait > until) throw new LogUnreachable(`${path}: ${status}`)
      await pause(wait)
    }
  }
}

async function ask(below: string, path: string): Promise<{ status: number; wait: number; bytes: Buffer }> {
  try {
    const answer = await fetch(new URL(path, below), { signal: AbortSignal.timeout(answerMs) })
    const bytes = Buffer.from(await answer.arrayBuffer())
    const seconds = Number(answer.headers.get('retry-after') ?? 1)
    return { status: answer.status, wait: Math.max(1, seconds || 1) * 1_000, bytes }
  } catch (cause) {
    throw new LogUnreachable(`${path} does not come`, { cause })
  }
}
