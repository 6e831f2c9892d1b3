import { createHash } from 'node:crypto'

/** One association, one dossier in a programme: the same id whoever computes it, and short, since 2,000 travel in a state. */
export function dossierIdOf(programme: string, association: string): string {
  const hash = createHash('sha256').update(`${programme}\n${association}`).digest('hex')
  return `d-${hash.slice(0, 12)}`
}
