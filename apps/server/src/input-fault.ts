/** Objects within objects; far more than any input of ours, far less than what overflows a recursive reader. */
const deepest = 40

// PostgreSQL's jsonb holds no NUL; of the rest none is a word, and an override shows a name other than it is.
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202D\u202E]/

/**
 * The path of the first thing that no input may hold, whatever its schema: a text that cannot be kept as it is, or
 * too much depth. Null where there is none. It walks without recursion, since depth is what it looks for.
 */
export function inputFault(input: unknown): string | null {
  const open: { value: unknown; path: readonly string[] }[] = [{ value: input, path: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next
    if (typeof value === 'string' && !isWritable(value)) return shownPath(path)
    if (typeof value !== 'object' || value === null) continue
    if (path.length >= deepest) return shownPath(path)
    for (const [key, part] of Object.entries(value)) {
      if (!isWritable(key)) return shownPath(path)
      open.push({ value: part, path: [...path, key] })
    }
  }
  return null
}

const isWritable = (text: string): boolean => !unwritable.test(text) && text.isWellFormed()

/** A path as it may be shown: the keys of a request are somebody's words. */
export function shownPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (/^[\w-]{1,64}$/.test(String(key)) ? String(key) : '?'))
    .slice(0, 12)
    .join('.')
}
