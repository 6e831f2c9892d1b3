import { digestOf } from '@mithaq/domain/definition/digest'
import { wordsIn } from '@mithaq/domain/programme/words'
import type { Leaf } from './check-events.ts'
import type { BundleFault } from './faults.ts'
import type { WordsLine } from './format.ts'

/** Holds each text against the digest that an event of the log names, and each name against the texts. */
export function checkWords(leaves: readonly Leaf[], lines: readonly WordsLine[]): BundleFault[] {
  const named = new Map(leaves.flatMap(({ data }) => wordsIn(data)).map(({ id, digest }) => [id, digest]))
  const altered = lines.filter(({ id, digest, salt, body, state }) => {
    const isAsNamed = named.get(id) === digest
    return !isAsNamed || (state === 'told' && digestOf({ salt, body }) !== digest)
  })
  const told = new Set(lines.map(({ id }) => id))
  const missing = [...named.keys()].filter((id) => !told.has(id))
  return [
    ...altered.map(({ id }): BundleFault => ({ kind: 'words-altered', id })),
    ...missing.map((id): BundleFault => ({ kind: 'words-missing', id })),
  ]
}
