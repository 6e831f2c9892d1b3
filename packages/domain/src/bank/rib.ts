import { latinDigits } from '../money/latin-digits.ts'

/** A Moroccan bank identity: 24 digits, bank 3, city 3, account 16, key 2. */
export type Rib = string & { readonly __brand: 'Rib' }

export type RibReading =
  | { ok: true; rib: Rib; warnings: 'rib-key-mismatch'[] }
  | { ok: false; problem: 'rib-not-digits' | 'rib-not-24-digits' }

/**
 * Reads a RIB, with or without spaces, in Latin or Arabic-Indic digits. A wrong key only warns: banks do give
 * out such RIBs, and the bank's own certificate decides.
 */
export function parseRib(text: string): RibReading {
  const digits = latinDigits(text).replaceAll(/\s/g, '')
  if (!/^\d+$/.test(digits)) return { ok: false, problem: 'rib-not-digits' }
  if (digits.length !== 24) return { ok: false, problem: 'rib-not-24-digits' }
  const isKeyRight = ribKey(digits.slice(0, 22)) === digits.slice(22)
  return { ok: true, rib: digits as Rib, warnings: isKeyRight ? [] : ['rib-key-mismatch'] }
}

/**
 * The key of a bank, city and account, '01' to '97': it makes the 24 digits divisible by 97. (The coefficients
 * 89, 15, 3 that circulate are those of the shorter French RIB and give other keys.)
 * Throws a RangeError unless given 22 digits.
 */
export function ribKey(first22: string): string {
  if (!/^\d{22}$/.test(first22)) throw new RangeError('a RIB key is made of 22 digits')
  return String(97n - ((BigInt(first22) * 100n) % 97n)).padStart(2, '0')
}

/** '310 810 1014029004423101 33', as it is printed. */
export function formatRib(rib: Rib): string {
  return [rib.slice(0, 3), rib.slice(3, 6), rib.slice(6, 22), rib.slice(22)].join(' ')
}
