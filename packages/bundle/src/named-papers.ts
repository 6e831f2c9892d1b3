import type { Leaf } from './check-events.ts'
import { filesIn } from './leaf-data.ts'

/** A paper's file as filings name it. */
export interface NamedPaper {
  file: string
  /** Whether some dossier stands with it: it was neither replaced nor withdrawn. */
  isCurrent: boolean
}

const filings = new Set(['dossierFiled', 'dossierReplaced', 'dossierWithdrawn'])

/** Each file that filings and completions name, once, in the order of their digests. */
export function namedPapers(events: readonly Pick<Leaf, 'stream' | 'type' | 'data'>[]): NamedPaper[] {
  const standing = new Map<string, unknown>()
  for (const event of events) if (filings.has(event.type)) standing.set(event.stream, event)
  const named = new Map<string, boolean>()
  for (const event of events) {
    const isFiling = filings.has(event.type)
    if (!isFiling && event.type !== 'completionReceived') continue
    const isCurrent = !isFiling || standing.get(event.stream) === event
    for (const file of filesIn(event.data) ?? []) named.set(file, isCurrent || named.get(file) === true)
  }
  return [...named]
    .map(([file, isCurrent]) => ({ file, isCurrent }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
}
