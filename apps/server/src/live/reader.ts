import type { Change } from './change.ts'

export type Numbered = Change & { id: string }

/** What waits for one open stream. A programme that changes twice is told once, at its last version. */
export interface Reader {
  tell: (change: Numbered) => void
  /** What waits; an empty list where nothing came in time, or where it was woken to look around. */
  next: (withinMs: number, signal?: AbortSignal) => Promise<Numbered[]>
  wake: () => void
}

/** Changes that wait at most: a reader that far behind is told to look at everything. */
const atMost = 500

export function newReader(): Reader {
  const waiting = new Map<string, Numbered>()
  let wake = () => {}
  return {
    tell: (change) => {
      const isTooMuch = waiting.size >= atMost || change.what === 'all-changed'
      if (isTooMuch) waiting.clear()
      const key = change.what === 'changed' && !isTooMuch ? change.programme : ''
      // Behind the others, so that the id of what is told last is the last id.
      waiting.delete(key)
      waiting.set(key, isTooMuch ? { what: 'all-changed', id: change.id } : change)
      wake()
    },
    next: async (withinMs, signal) => {
      if (waiting.size === 0 && signal?.aborted !== true) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, withinMs)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
          signal?.addEventListener('abort', wake, { once: true })
        })
        signal?.removeEventListener('abort', wake)
        wake = () => {}
      }
      const told = [...waiting.values()]
      waiting.clear()
      return told
    },
    wake: () => wake(),
  }
}
