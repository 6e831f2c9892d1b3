import type { Change } from './change.ts'

export type Numbered = Change & { id: string }

export interface Heard {
  told: Numbered[]
  /** Whether it has to be asked first if this stream may still be read: its person's offices or sessions changed. */
  isToLook: boolean
}

/** What waits for one open stream. A programme that changes twice is told once, at its last version. */
export interface Reader {
  tell: (change: Numbered) => void
  /** Says that who reads may not be allowed to any more. */
  look: () => void
  /** What waits, as soon as there is something; a while without anything is a ground to look as well. */
  next: (withinMs: number, signal?: AbortSignal) => Promise<Heard>
}

/** Changes that wait at most: a reader that far behind is told to look at everything. */
const atMost = 500

export function newReader(): Reader {
  const waiting = new Map<string, Numbered>()
  // Between the answer that let it in and this line, an office may have been taken.
  let isToLook = true
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
    look: () => {
      isToLook = true
      wake()
    },
    next: async (withinMs, signal) => {
      if (waiting.size === 0 && !isToLook && signal?.aborted !== true) {
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
      const heard = { told, isToLook: isToLook || told.length === 0 }
      waiting.clear()
      isToLook = false
      return heard
    },
  }
}
