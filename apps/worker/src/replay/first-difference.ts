import { isDeepStrictEqual } from 'node:util'

/** Values are ids, digests, enums, amounts and instants: what is longer is a whole part of the state. */
const shownAtMost = 200

/** Where two values first differ, and what stands there, as JSON. */
export function firstDifference(recorded: unknown, replayed: unknown) {
  let [at, a, b] = ['', recorded, replayed]
  for (;;) {
    const key = isObject(a) && isObject(b) ? firstKey(a, b) : undefined
    if (key === undefined) return { path: at, recorded: shown(a), replayed: shown(b) }
    at = at === '' ? key : `${at}.${key}`
    ;[a, b] = [(a as Parts)[key], (b as Parts)[key]]
  }
}

type Parts = Record<string, unknown>

const isObject = (value: unknown): value is Parts => typeof value === 'object' && value !== null

function firstKey(a: Parts, b: Parts): string | undefined {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].find(
    (key) => !isDeepStrictEqual(a[key], b[key]),
  )
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return text.length > shownAtMost ? `${text.slice(0, shownAtMost)}…` : text
}
