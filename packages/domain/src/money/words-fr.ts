import type { Centimes } from './amount.ts'
import { largest } from './words-range.ts'

// n2words 4.0.0 counts rightly in French but writes no dirhams; to-words 5.7.0 (fr-MA) writes "Deux Cents Mille"
// and "Un Million Dirhams"; written-number 0.11.1 writes "quatre-vingts mille".

const small = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
]
const tens = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]

/**
 * An amount in words, as acts write it: 'quatre cent cinquante mille dirhams et cinquante centimes'.
 * Throws a RangeError above 999 999 999 999,99 DH.
 */
export function amountInFrench(amount: Centimes): string {
  if (amount > largest) throw new RangeError(`too large for words: ${amount}`)
  const whole = Math.floor(amount / 100)
  const rest = amount % 100
  const cents = rest > 0 ? `${belowThousand(rest, true)} centime${rest > 1 ? 's' : ''}` : ''
  if (whole === 0) return cents || 'zéro dirham'
  const de = whole % 1_000_000 === 0 ? 'de ' : ''
  const units = `${cardinal(whole)} ${de}dirham${whole > 1 ? 's' : ''}`
  return cents ? `${units} et ${cents}` : units
}

/** Million and milliard are nouns: they take an s, and leave theirs to vingt and cent; mille is not. */
function cardinal(n: number): string {
  const scale = (size: number, name: string) => {
    const count = Math.floor(n / size) % 1000
    return count ? `${belowThousand(count, true)} ${name}${count > 1 ? 's' : ''}` : ''
  }
  const thousands = Math.floor(n / 1000) % 1000
  const mille = thousands > 1 ? `${belowThousand(thousands, false)} mille` : thousands === 1 ? 'mille' : ''
  const parts = [
    scale(1_000_000_000, 'milliard'),
    scale(1_000_000, 'million'),
    mille,
    belowThousand(n % 1000, true),
  ]
  return parts.filter(Boolean).join(' ')
}

/** `isLast`: nothing of the number follows, so that vingt and cent, multiplied, take their s. */
function belowThousand(n: number, isLast: boolean): string {
  const hundreds = Math.floor(n / 100)
  const rest = n % 100
  const cent =
    hundreds > 1 ? `${small[hundreds]} cent${rest === 0 && isLast ? 's' : ''}` : hundreds === 1 ? 'cent' : ''
  return [cent, belowHundred(rest, isLast)].filter(Boolean).join(' ')
}

function belowHundred(n: number, isLast: boolean): string {
  if (n < 20) return small[n] ?? ''
  if (n === 80) return isLast ? 'quatre-vingts' : 'quatre-vingt'
  const ten = Math.floor(n / 10)
  const unit = ten === 7 || ten === 9 ? n - (ten - 1) * 10 : n % 10
  if (unit === 0) return tens[ten] ?? ''
  const isJoinedByEt = (unit === 1 || unit === 11) && ten < 8
  return `${tens[ten]}${isJoinedByEt ? ' et ' : '-'}${small[unit]}`
}
