import type { Centimes } from './amount.ts'

/** `percent` of a total, rounded down to the centime. Percents have two decimals at most, from 0 to 100. */
export function shareOf(total: Centimes, percent: number): Centimes {
  return Number((BigInt(total) * BigInt(hundredths(percent))) / 10_000n) as Centimes
}

function hundredths(percent: number): number {
  const rounded = Math.round(percent * 100)
  if (!(percent >= 0 && percent <= 100) || Math.abs(rounded - percent * 100) > 1e-6) {
    throw new RangeError(`not a percent with two decimals: ${percent}`)
  }
  return rounded
}
