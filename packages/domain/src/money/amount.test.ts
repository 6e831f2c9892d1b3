import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centimes, dirhams, formatAmount } from './amount.ts'
import { shareOf, sharesOf } from './share.ts'

test.each([
  ['1.234.567,50', 123_456_750],
  ['1 234 567,50', 123_456_750],
  ['1\u00A0234\u202F567,50', 123_456_750],
  ['1234567,50', 123_456_750],
  ['1234567.5', 123_456_750],
  ['450000', 45_000_000],
  ['450.000,00 DH', 45_000_000],
  ['450.000,00 درهم', 45_000_000],
  ['٤٥٠٬٠٠٠٫٥٠', 45_000_050],
  ['1.234', 123_400],
  ['0,01', 1],
  ['0', 0],
])('%s is read as %i centimes', (text, amount) => {
  expect(dirhams(text)).toBe(amount)
})

test.each([
  '',
  'DH',
  '-5',
  '1,234',
  '1.23.456',
  '1.234 567',
  '1 234.567',
  '12.34,5',
  '1.234.567.50',
  '5,001',
  '5 000 000 000 000 000 000',
  '1e5',
  'NaN',
])('%o is not an amount', (text) => {
  expect(dirhams(text)).toBeNull()
})

test('an amount is written with dots, a comma, two decimals and its unit, and no direction marks', () => {
  expect(formatAmount(centimes(123_456_700), 'fr')).toBe('1.234.567,00\u00A0DH')
  expect(formatAmount(centimes(123_456_750), 'ar')).toBe('1.234.567,50\u00A0درهم')
  expect(formatAmount(centimes(5), 'fr')).toBe('0,05\u00A0DH')
  expect(formatAmount(centimes(100_000), 'ar')).not.toMatch(/[\u200E\u200F\u061C]/)
})

test('an amount that was written is read back', () => {
  const amount = fc.maxSafeNat().map(centimes)
  fc.assert(
    fc.property(amount, fc.constantFrom('ar' as const, 'fr' as const), (one, language) => {
      expect(dirhams(formatAmount(one, language))).toBe(one)
    }),
  )
})

test('centimes are whole and never negative', () => {
  for (const n of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => centimes(n)).toThrow(RangeError)
})

test('tranches of 40, 40 and 20 percent of an odd total add up to it, the last one taking the rest', () => {
  expect(sharesOf(centimes(45_000_001), [40, 40, 20])).toEqual([18_000_000, 18_000_000, 9_000_001])
  expect(sharesOf(centimes(100), [33.33, 33.33, 33.34])).toEqual([33, 33, 34])
  expect(shareOf(centimes(45_000_001), 40)).toBe(18_000_000)
})

test('shares of any total add up to it to the centime', () => {
  const cuts = fc
    .array(fc.nat(10_000), { maxLength: 6 })
    .map((list) => [0, ...list.toSorted((a, b) => a - b), 10_000])
  const percents = cuts.map((list) => list.slice(1).map((cut, index) => (cut - (list[index] ?? 0)) / 100))
  fc.assert(
    fc.property(fc.maxSafeNat().map(centimes), percents, (total, parts) => {
      const shares = sharesOf(total, parts)
      expect(shares.every((share) => share >= 0)).toBe(true)
      expect(shares.reduce((all, share) => all + BigInt(share), 0n)).toBe(BigInt(total))
    }),
  )
})

test('percents that do not add up to 100, or have three decimals, throw', () => {
  for (const percents of [[40, 40], [50, 60], [33.333, 66.667], [-10, 110], []]) {
    expect(() => sharesOf(centimes(100), percents), percents.join(' ')).toThrow(RangeError)
  }
})
