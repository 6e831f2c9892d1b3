import { digestOf } from '@mithaq/domain/definition/digest'
import { wordsIn } from '@mithaq/domain/programme/words'
import type { Leaf } from './check-events.ts'
import type { BundleFault } from './faults.ts'
import type { WordsLine } from './format.ts'

export type TextCount = Record<WordsLine['state'], number>

/** Holds each text against the digest that an event of the log names, and each name against the texts. */
export function checkWords(
  lines: readonly WordsLine[],
  { leaves, isErased }: { leaves: readonly Leaf[]; isErased: boolean },
): { texts: TextCount; faults: BundleFault[] } {
  const named = new Map(leaves.flatMap(({ data }) => wordsIn(data)).map(({ id, digest }) => [id, digest]))
  const texts: TextCount = { told: 0, withheld: 0, erased: 0 }
  const faults: BundleFault[] = []
  const there = new Set<string>()
  for (const line of lines) {
    const { id, digest, state } = line
    // Twice is once too often: the other one is told by its name, and this one could say anything.
    const isAsNamed = named.get(id) === digest && !there.has(id) && isWhole(line)
    there.add(id)
    if (!isAsNamed) faults.push({ kind: 'words-altered', id })
    else texts[state] += 1
    if (isAsNamed && state === 'erased' && !isErased) faults.push({ kind: 'erasure-not-recorded', of: id })
  }
  const missing = [...named.keys()].filter((id) => !there.has(id))
  return { texts, faults: faults.concat(missing.map((id) => ({ kind: 'words-missing', id }))) }
}

const parts = ['id', 'kind', 'digest', 'state', 'salt', 'body'].join()

/** A text that is told answers to its digest; of one that is not, nothing stands where it would be. */
function isWhole(line: WordsLine): boolean {
  const { digest, state, salt, body } = line
  if (Object.keys(line).join() !== parts) return false
  switch (state) {
    case 'told':
      return digestIn({ salt, body }) === digest
    case 'withheld':
    case 'erased':
      return salt === '' && body === null
    default:
      // Whatever else somebody wrote there.
      return false
  }
}

/** Undefined where it cannot be told: nested deeper than any text. */
function digestIn(text: unknown): string | undefined {
  try {
    return digestOf(text)
  } catch {
    return undefined
  }
}
