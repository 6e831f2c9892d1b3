/** One wrong input: what was done to it, where, and the path that the answer has to name (null: any, or none). */
export interface Wrong {
  what: string
  input: unknown
  path: string | null
}

type Path = readonly (string | number)[]

/** What no field of ours takes, whatever its type. */
const never: [string, unknown][] = [
  ['null', null],
  ['an object', { toString: 'x', nested: [{}] }],
]

/** What some fields take and others do not: no answer may be 5xx. */
const perhaps: [string, unknown][] = [
  ['a huge number', 1e308],
  ['the last safe integer', Number.MAX_SAFE_INTEGER],
  ['a negative number', -1],
  ['a fraction', 0.1],
  ['true', true],
  ['an array', [[]]],
  ['an empty text', ''],
  ['Arabic-Indic digits', '٢٠٢٦-٠٩-١٤'],
  ['a day that is none', '2026-02-30'],
  ['a far year', '9999-12-30'],
  ['an early year', '0001-01-01'],
  ['a long text', 'ا'.repeat(10_000)],
  ['a path', '../../etc/passwd'],
  ['SQL', "'; drop table event; --"],
  ['a property of every object', '__proto__'],
]

/** What a text may never hold. */
const unwritable: [string, string][] = [
  ['NUL', 'a\u0000b'],
  ['an override', 'عقد\u202Eمقلوب'],
  ['half a character', 'a\uD800b'],
  ['an escape', '\u001B[2J'],
]

/** Every way in which each field of a good input can be wrong. */
export function wrongInputs(good: object): Wrong[] {
  const fields = pathsOf(good)
  return [
    ...fields.flatMap((path) => [
      ...never.map(([what, value]) => ({ what, input: withValue(good, path, value), path: null })),
      ...perhaps.map(([what, value]) => ({ what, input: withValue(good, path, value), path: null })),
      ...unwritable.map(([what, value]) => ({
        what,
        input: withValue(good, path, value),
        path: path.join('.'),
      })),
    ]),
    ...[[], ...fields]
      .filter((path) => isPlain(at(good, path)))
      .flatMap((path) => [
        extra(good, path, 'notAField', 'notAField'),
        extra(good, path, 'constructor', 'constructor'),
        extra(good, path, 'مجهول', '?'),
      ]),
  ]
}

function extra(good: object, path: Path, key: string, shown: string): Wrong {
  const whole = { ...(at(good, path) as object), [key]: { polluted: true } }
  const named = [...path, shown].join('.')
  return { what: `an extra field ${key}`, input: withValue(good, path, whole), path: named }
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((part, n) => [[...path, n], ...pathsOf(part, [...path, n])])
  if (!isPlain(value)) return []
  return Object.entries(value).flatMap(([key, part]) => [[...path, key], ...pathsOf(part, [...path, key])])
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], value)
}

function withValue(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  const inner = withValue((whole as Record<string | number, unknown>)[key], rest, value)
  if (Array.isArray(whole)) return whole.map((part: unknown, n) => (n === key ? inner : part))
  return { ...(whole as object), [key]: inner }
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
