import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fictitiousRib } from './fictitious-rib.ts'
import { formatRib, parseRib, ribKey } from './rib.ts'

// Both are public: the Bulletin officiel's own, and a specimen whose IBAN MA64 checks too.
const printed = ['310 810 1014029004423101 33', '011 519 0000012050005349 21']

test.each(printed)('%s is a RIB, and is printed as it was', (text) => {
  const reading = parseRib(text)
  expect(reading).toEqual({ ok: true, rib: text.replaceAll(' ', ''), warnings: [] })
  expect(reading.ok && formatRib(reading.rib)).toBe(text)
  expect(ribKey(text.replaceAll(' ', '').slice(0, 22))).toBe(text.slice(-2))
})

test('Arabic-Indic digits are the same RIB', () => {
  const arabic = printed[0]?.replaceAll(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit))) ?? ''
  expect(parseRib(arabic)).toEqual(parseRib(printed[0] ?? ''))
})

test.each(printed)('any one digit of %s changed warns', (text) => {
  const rib = text.replaceAll(' ', '')
  for (let place = 0; place < 24; place += 1) {
    for (let digit = 0; digit < 10; digit += 1) {
      if (String(digit) === rib[place]) continue
      const changed = rib.slice(0, place) + digit + rib.slice(place + 1)
      expect(parseRib(changed), changed).toMatchObject({ ok: true, warnings: ['rib-key-mismatch'] })
    }
  }
})

test.each(printed)('any two neighbours of %s swapped warn', (text) => {
  const rib = text.replaceAll(' ', '')
  for (let place = 0; place < 23; place += 1) {
    const swapped = rib.slice(0, place) + rib[place + 1] + rib[place] + rib.slice(place + 2)
    if (swapped === rib) continue
    expect(parseRib(swapped), swapped).toMatchObject({ ok: true, warnings: ['rib-key-mismatch'] })
  }
})

test.each([
  ['310 810 1014029004423101', '81'],
  ['011 519 0000012050005349', '82'],
])('the key of %s by the French coefficients, %s, warns', (first, french) => {
  const [bank = '', city = '', account = ''] = first.split(' ')
  const sum = 89n * BigInt(bank) + 15n * BigInt(city) + 3n * BigInt(account)
  const key = String(97n - (sum % 97n)).padStart(2, '0')
  expect(key).toBe(french)
  expect(parseRib(first + key)).toMatchObject({ ok: true, warnings: ['rib-key-mismatch'] })
})

test('a key that only agrees modulo 97 warns: keys run from 01 to 97', () => {
  const low = Array.from({ length: 500 }, (_, account) => fictitiousRib(account)).find((rib) =>
    rib.endsWith('02'),
  )
  expect(parseRib(`${low?.slice(0, 22)}99`)).toMatchObject({ ok: true, warnings: ['rib-key-mismatch'] })
})

test('a wrong length, or what is not digits, is refused', () => {
  for (const text of ['310 810 1014029004423101 3', '310 810 1014029004423101 331', '1']) {
    expect(parseRib(text)).toEqual({ ok: false, problem: 'rib-not-24-digits' })
  }
  for (const text of [
    '',
    '310-810-1014029004423101-33',
    'MA64 011519000001205000534921',
    '31O 810 1014029004423101 33',
  ]) {
    expect(parseRib(text)).toEqual({ ok: false, problem: 'rib-not-digits' })
  }
})

test('an invented RIB has bank code 999, which no bank has, and a right key', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (account) => {
      const rib = fictitiousRib(account)
      expect(rib.startsWith('999')).toBe(true)
      expect(parseRib(rib)).toEqual({ ok: true, rib, warnings: [] })
      expect(BigInt(rib) % 97n).toBe(0n)
    }),
  )
})
