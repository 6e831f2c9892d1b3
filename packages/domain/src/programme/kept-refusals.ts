import type { RefusalWord } from './refusal.ts'

/** Words that are no answer to a request: they say "try again", or must not tell whether something exists. */
const unkept: ReadonlySet<RefusalWord> = new Set<RefusalWord>([
  'stage-changing',
  'needs-reconciliation',
  'record-unreachable',
  'not-found',
  'request-id-reused',
])

/** Whether the record keeps a refusal as what its request was answered. */
export const isKept = (word: RefusalWord): boolean => !unkept.has(word)
