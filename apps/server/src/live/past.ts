import { randomBytes } from 'node:crypto'
import type { Audience } from './change.ts'

export interface Happened extends Audience {
  n: number
  version: number
}

const kept = 1_000

/** The last changes that this process heard of, numbered: whoever lost the line asks for what came after an id. */
export function newPast() {
  // Another epoch, another process or another connection: what came between is not known here.
  let epoch = randomBytes(6).toString('hex')
  let n = 0
  let last: Happened[] = []
  return {
    id: (of = n) => `${epoch}-${of}`,
    add: (change: Omit<Happened, 'n'>): Happened => {
      n += 1
      const happened = { ...change, n }
      last = [...last.slice(1 - kept), happened]
      return happened
    },
    /** What came after that id; null where it cannot be said. */
    after: (id: string): Happened[] | null => {
      const [of, number = ''] = id.split('-')
      const from = Number(number)
      const isKnown = of === epoch && /^\d+$/.test(number) && from <= n
      if (!isKnown || from < n - last.length) return null
      return last.filter((happened) => happened.n > from)
    },
    forget: () => {
      epoch = randomBytes(6).toString('hex')
      last = []
    },
  }
}
