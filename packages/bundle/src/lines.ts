import { eventText, type EventLine, type WordsLine } from './format.ts'

/** The rows of `events.jsonl`; undefined where some line is none, or is written in another form than theirs. */
export const eventLines = (bytes: Uint8Array | undefined): EventLine[] | undefined =>
  linesOf(bytes, isEventLine, eventText)

export const wordsLines = (bytes: Uint8Array | undefined): WordsLine[] | undefined =>
  linesOf(bytes, isWordsLine, JSON.stringify)

/** Lines of JSON, each as `textOf` writes it. */
function linesOf<T>(
  bytes: Uint8Array | undefined,
  isLine: (value: unknown) => value is T,
  textOf: (value: T) => string,
): T[] | undefined {
  if (!bytes) return undefined
  const lines = Buffer.from(bytes).toString().split('\n')
  // Each ends with a line end, the last one too.
  if (lines.pop() !== '') return undefined
  try {
    const values = lines.map((line): unknown => JSON.parse(line)).filter(isLine)
    const isWhole = values.length === lines.length && values.every((value, at) => textOf(value) === lines[at])
    return isWhole ? values : undefined
  } catch {
    // No JSON, or nested deeper than anything of ours.
    return undefined
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function isEventLine(line: unknown): line is EventLine {
  if (!isObject(line)) return false
  const { index, stream, version, type, by } = line as Partial<Record<keyof EventLine, unknown>>
  const isNamed = typeof stream === 'string' && typeof type === 'string'
  return isNamed && Number.isInteger(index) && Number.isInteger(version) && isObject(by)
}

const isWordsLine = (line: unknown): line is WordsLine =>
  isObject(line) && 'id' in line && typeof line.id === 'string'
