import { latinDigits } from './latin-digits.ts'

/** Dirhams as a whole number of centimes, never negative, below what JavaScript counts exactly. */
export type Centimes = number & { readonly __brand: 'Centimes' }

/** Throws a RangeError unless `n` is a whole number from 0 on that JavaScript counts exactly. */
export function centimes(n: number): Centimes {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not an amount in centimes: ${n}`)
  return n as Centimes
}

// Groups are dots or spaces, one kind through; decimals follow a comma. Without groups a dot may stand for it.
const grouped = /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,(\d{1,2}))?$/
const plain = /^(\d+)\.(\d{1,2})$/
const spaces = /[\u00A0\u2009\u202F]/g
const unit = / ?(?:DH|MAD|درهم)$/i

/**
 * Reads an amount in dirhams as people write it: '1.234.567,50', '1 234 567,50', '450000', '450000.5', with
 * or without DH or درهم, in Latin or Arabic-Indic digits. Null for anything else, more than two decimals included.
 */
export function dirhams(text: string): Centimes | null {
  const clean = latinDigits(text).replace(spaces, ' ').trim().replace(unit, '')
  const [, whole, decimals = ''] = grouped.exec(clean) ?? plain.exec(clean) ?? []
  if (!whole) return null
  const amount = Number(whole.replaceAll(/[. ]/g, '') + decimals.padEnd(2, '0'))
  return Number.isSafeInteger(amount) ? (amount as Centimes) : null
}

/**
 * '1.234.567,00 درهم' or '1.234.567,00 DH'. Dots keep the figures in one piece in a line from right to left, the
 * space before the unit does not break, and no direction marks are added. For reading only: never hash it.
 */
export function formatAmount(amount: Centimes, language: 'ar' | 'fr'): string {
  const whole = String(Math.floor(amount / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '.')
  const decimals = String(amount % 100).padStart(2, '0')
  return `${whole},${decimals}\u00A0${language === 'ar' ? 'درهم' : 'DH'}`
}
