import type { Centimes } from './amount.ts'

/** `percent` of a total, rounded down to the centime. Percents have two decimals at most, from 0 to 100. */
export function shareOf(total: Centimes, percent: number): Centimes {
  return Number((BigInt(total) * BigInt(hundredths(percent))) / 10_000n) as Centimes
}

/**
 * A total in shares, one for each percent, whose sum is the total to the centime: each share is rounded down and
 * the last one takes the rest, as the balance of a contract does. Throws a RangeError unless the percents add up
 * to 100.
 */
export function sharesOf(total: Centimes, percents: readonly number[]): Centimes[] {
  const sum = percents.reduce((all, percent) => all + hundredths(percent), 0)
  if (sum !== 10_000) throw new RangeError(`percents add up to ${sum / 100}, not to 100`)
  const first = percents.slice(0, -1).map((percent) => shareOf(total, percent))
  const rest = first.reduce<number>((left, share) => left - share, total)
  return [...first, rest as Centimes]
}

function hundredths(percent: number): number {
  const rounded = Math.round(percent * 100)
  if (!(percent >= 0 && percent <= 100) || Math.abs(rounded - percent * 100) > 1e-6) {
    throw new RangeError(`not a percent with two decimals: ${percent}`)
  }
  return rounded
}
