/** One line of the bench. `ratio` is taken within one run, since machines differ and drift. */
export interface Figure {
  name: string
  value: number
  unit: string
  ratio: number | null
  limit: number
  pass: boolean
  /** Of the same values, where their end is told as well as their middle. */
  p95?: number
  /** Their middle, where it is their end that has a limit. */
  p50?: number
  /** Milliseconds for which the page was held at most; 0 where it was never for 50. */
  longestTask?: number
  /** Megabytes that ten times the data held more at most. */
  grewMb?: number
}

export function atMost(
  name: string,
  value: number,
  unit: string,
  ratio: number | null,
  limit: number,
): Figure {
  return {
    name,
    value: round(value),
    unit,
    ratio: roundOrNull(ratio),
    limit,
    pass: (ratio ?? value) <= limit,
  }
}

export function atLeast(name: string, value: number, unit: string, ratio: number, limit: number): Figure {
  return { name, value: round(value), unit, ratio: round(ratio), limit, pass: ratio >= limit }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}

/** The value below which so many percent of them stay. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = sorted[Math.min(Math.ceil((sorted.length * percent) / 100), sorted.length) - 1]
  if (at === undefined) throw new Error('nothing was measured')
  return at
}

/** Two ways in turn, A B A B …, so that a drifting machine drifts for both; milliseconds each. */
export async function inTurn(
  rounds: number,
  a: (round: number) => Promise<unknown>,
  b: (round: number) => Promise<unknown>,
): Promise<{ a: number[]; b: number[] }> {
  const taken: { a: number[]; b: number[] } = { a: [], b: [] }
  const warmUp = Math.ceil(rounds / 10)
  for (let n = 0; n < rounds + warmUp; n += 1) {
    const [of, other] = [await timed(() => a(n)), await timed(() => b(n))]
    if (n < warmUp) continue
    taken.a.push(of)
    taken.b.push(other)
  }
  return taken
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

const round = (value: number) => Math.round(value * 100) / 100
const roundOrNull = (value: number | null) => (value === null ? null : round(value))
