import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centimes, dirhams, formatAmount } from './amount.ts'
import { shareOf } from './share.ts'

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

test('a share is rounded down to the centime', () => {
  expect(shareOf(centimes(45_000_001), 40)).toBe(18_000_000)
  expect(shareOf(centimes(100), 33.33)).toBe(33)
  expect(shareOf(centimes(9_007_199_254_740_991), 100)).toBe(9_007_199_254_740_991)
})

test('a percent with three decimals, or below 0 or above 100, throws', () => {
  for (const percent of [33.333, -10, 110, Number.NaN])
    expect(() => shareOf(centimes(100), percent), String(percent)).toThrow(RangeError)
})
