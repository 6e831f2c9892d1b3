/**
 * A person's words, names or marks, saved beforehand as a row: a message and an event only name the row and
 * its digest (SHA-256 over salt and canonical body, hex). The append refuses a row whose digest differs.
 */
export interface Words {
  id: string
  digest: string
}

const digestForm = /^[0-9a-f]{64}$/

/** Finds every {@link Words} in an event's data, however deep: what the append has to hold against the rows. */
export function wordsIn(value: unknown): Words[] {
  const found: Words[] = []
  // A list of its own, not one call in another: what somebody nests ten thousand deep ends no stack.
  const waiting = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    if (!Array.isArray(next) && isWords(next)) found.push(next)
    else for (const part of Object.values(next).toReversed()) waiting.push(part)
  }
  return found
}

function isWords(value: object): value is Words {
  const { id, digest } = value as Partial<Words>
  return (
    Object.keys(value).length === 2 &&
    typeof id === 'string' &&
    typeof digest === 'string' &&
    digestForm.test(digest)
  )
}
