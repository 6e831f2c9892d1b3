import type { Centimes } from './amount.ts'
import { largest } from './words-range.ts'

// Tried: n2words 4.0.0 ("مئتان ألفاً", no currency), to-words 5.7.0 ar-MA ("أحد عشر درهم", "مائتان درهم", "مائة
// و اثنان درهم"), number-to-arabic-words 1.5.3 ("ثلاث آلاف", "إحدى عشر ألف"), written-number 0.11.1 ("مائتان ألف").
// None bends the noun after its number, none has the dual in construct (ألفا درهم).

/** A masculine noun and its plural of three to ten. Its dual adds ان, its accusative after eleven to 99 adds ا. */
interface Noun {
  one: string
  few: string
}

const dirham: Noun = { one: 'درهم', few: 'دراهم' }
const centime: Noun = { one: 'سنتيم', few: 'سنتيمات' }
const scales: readonly [size: number, noun: Noun][] = [
  [1_000_000_000, { one: 'مليار', few: 'ملايير' }],
  [1_000_000, { one: 'مليون', few: 'ملايين' }],
  [1000, { one: 'ألف', few: 'آلاف' }],
]

const small = [
  '',
  'واحد',
  'اثنان',
  'ثلاثة',
  'أربعة',
  'خمسة',
  'ستة',
  'سبعة',
  'ثمانية',
  'تسعة',
  'عشرة',
  'أحد عشر',
  'اثنا عشر',
]
const tens = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون']
const hundreds = [
  '',
  'مائة',
  'مائتان',
  'ثلاثمائة',
  'أربعمائة',
  'خمسمائة',
  'ستمائة',
  'سبعمائة',
  'ثمانمائة',
  'تسعمائة',
]

/**
 * An amount in words, as acts write it: 'أربعمائة وخمسون ألف درهم وخمسون سنتيما'.
 * Throws a RangeError above 999 999 999 999,99 DH.
 */
export function amountInArabic(amount: Centimes): string {
  if (amount > largest) throw new RangeError(`too large for words: ${amount}`)
  const whole = Math.floor(amount / 100)
  const rest = amount % 100
  if (whole === 0 && rest === 0) return 'صفر درهم'
  return and([...dirhams(whole), ...(rest ? [counted(rest, centime, false)] : [])])
}

/**
 * Whole dirhams. No noun follows واحد or اثنان: 1.001 is "a thousand dirhams and a dirham", as in "ألف ليلة وليلة".
 */
function dirhams(n: number): string[] {
  const units = n % 1000
  const groups = scales.flatMap(([size, noun]) => {
    const count = Math.floor(n / size) % 1000
    return count ? [{ count, noun }] : []
  })
  const words = groups.map(({ count, noun }, index) =>
    index === groups.length - 1 && units <= 2
      ? `${counted(count, noun, true)} ${dirham.one}`
      : counted(count, noun, false),
  )
  return units ? [...words, counted(units, dirham, false)] : words
}

/** Up to 999 of a noun. `isOf`: the dirham follows at once, so that the dual loses its ن and the accusative its ا. */
function counted(n: number, noun: Noun, isOf: boolean): string {
  const isScale = noun !== dirham && noun !== centime
  if (n === 1) return isScale ? noun.one : `${noun.one} واحد`
  if (n === 2) return `${noun.one}${isOf ? 'ا' : 'ان'}`
  const rest = n % 100
  if (rest === 1 || rest === 2) return and([counted(n - rest, noun, false), counted(rest, noun, isOf)])
  if (rest >= 3 && rest <= 10) return `${cardinal(n)} ${noun.few}`
  return `${cardinal(n)} ${noun.one}${rest === 0 || isOf ? '' : 'ا'}`
}

/** 3–999 before its noun: مائتان loses its ن there. */
function cardinal(n: number): string {
  if (n === 200) return 'مائتا'
  const rest = n % 100
  return and([hundreds[Math.floor(n / 100)] ?? '', belowHundred(rest)].filter(Boolean))
}

function belowHundred(n: number): string {
  if (n <= 12) return small[n] ?? ''
  if (n < 20) return `${small[n - 10]} عشر`
  return and([small[n % 10] ?? '', tens[Math.floor(n / 10)] ?? ''].filter(Boolean))
}

function and(parts: readonly string[]): string {
  return parts.join(' و')
}
