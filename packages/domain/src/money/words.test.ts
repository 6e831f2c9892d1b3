import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dirhams } from './amount.ts'
import type { Centimes } from './amount.ts'
import { amountInArabic } from './words-ar.ts'
import { amountInFrench } from './words-fr.ts'
import { largest } from './words-range.ts'

test.each([
  ['0', 'zéro dirham', 'صفر درهم'],
  ['0,01', 'un centime', 'سنتيم واحد'],
  ['0,02', 'deux centimes', 'سنتيمان'],
  ['0,05', 'cinq centimes', 'خمسة سنتيمات'],
  ['1', 'un dirham', 'درهم واحد'],
  ['2', 'deux dirhams', 'درهمان'],
  ['3', 'trois dirhams', 'ثلاثة دراهم'],
  ['4', 'quatre dirhams', 'أربعة دراهم'],
  ['5', 'cinq dirhams', 'خمسة دراهم'],
  ['6', 'six dirhams', 'ستة دراهم'],
  ['7', 'sept dirhams', 'سبعة دراهم'],
  ['8', 'huit dirhams', 'ثمانية دراهم'],
  ['9', 'neuf dirhams', 'تسعة دراهم'],
  ['10', 'dix dirhams', 'عشرة دراهم'],
  ['11', 'onze dirhams', 'أحد عشر درهما'],
  ['12', 'douze dirhams', 'اثنا عشر درهما'],
  ['18', 'dix-huit dirhams', 'ثمانية عشر درهما'],
  ['21', 'vingt et un dirhams', 'واحد وعشرون درهما'],
  ['71', 'soixante et onze dirhams', 'واحد وسبعون درهما'],
  ['80', 'quatre-vingts dirhams', 'ثمانون درهما'],
  ['81', 'quatre-vingt-un dirhams', 'واحد وثمانون درهما'],
  ['91', 'quatre-vingt-onze dirhams', 'واحد وتسعون درهما'],
  ['100', 'cent dirhams', 'مائة درهم'],
  ['101', 'cent un dirhams', 'مائة درهم ودرهم واحد'],
  ['102', 'cent deux dirhams', 'مائة درهم ودرهمان'],
  ['103', 'cent trois dirhams', 'مائة وثلاثة دراهم'],
  ['200', 'deux cents dirhams', 'مائتا درهم'],
  ['211', 'deux cent onze dirhams', 'مائتان وأحد عشر درهما'],
  ['1.000', 'mille dirhams', 'ألف درهم'],
  ['1.001', 'mille un dirhams', 'ألف درهم ودرهم واحد'],
  ['1.002', 'mille deux dirhams', 'ألف درهم ودرهمان'],
  ['1.101', 'mille cent un dirhams', 'ألف ومائة درهم ودرهم واحد'],
  ['2.000', 'deux mille dirhams', 'ألفا درهم'],
  ['2.500', 'deux mille cinq cents dirhams', 'ألفان وخمسمائة درهم'],
  ['3.000', 'trois mille dirhams', 'ثلاثة آلاف درهم'],
  ['11.500', 'onze mille cinq cents dirhams', 'أحد عشر ألفا وخمسمائة درهم'],
  ['80.000', 'quatre-vingt mille dirhams', 'ثمانون ألف درهم'],
  ['102.000', 'cent deux mille dirhams', 'مائة ألف وألفا درهم'],
  ['200.000', 'deux cent mille dirhams', 'مائتا ألف درهم'],
  [
    '450.000,50',
    'quatre cent cinquante mille dirhams et cinquante centimes',
    'أربعمائة وخمسون ألف درهم وخمسون سنتيما',
  ],
  ['1.000.000', 'un million de dirhams', 'مليون درهم'],
  ['1.500.000', 'un million cinq cent mille dirhams', 'مليون وخمسمائة ألف درهم'],
  ['2.000.000', 'deux millions de dirhams', 'مليونا درهم'],
  ['80.000.000', 'quatre-vingts millions de dirhams', 'ثمانون مليون درهم'],
  ['200.000.000', 'deux cents millions de dirhams', 'مائتا مليون درهم'],
  ['3.000.000.000', 'trois milliards de dirhams', 'ثلاثة ملايير درهم'],
])('%s DH is written %s, %s', (figures, french, arabic) => {
  const amount = dirhams(figures)
  if (amount === null) throw new Error(figures)
  expect(amountInFrench(amount)).toBe(french)
  expect(amountInArabic(amount)).toBe(arabic)
})

test('words go up to 999 milliards; more throws', () => {
  expect(amountInFrench(largest as Centimes)).toMatch(/^neuf cent quatre-vingt-dix-neuf milliards /)
  expect(amountInArabic(largest as Centimes)).toMatch(/^تسعمائة وتسعة وتسعون مليارا /)
  expect(() => amountInFrench((largest + 1) as Centimes)).toThrow(RangeError)
  expect(() => amountInArabic((largest + 1) as Centimes)).toThrow(RangeError)
})

// The groups where grammar bends: a word that two amounts shared would most likely stand here.
const bent = [
  0, 1, 2, 3, 10, 11, 12, 20, 71, 80, 81, 99, 100, 101, 102, 103, 111, 180, 200, 201, 202, 300, 999,
]

test('amounts made of the groups where grammar bends have words of their own', () => {
  const amounts = bent.flatMap((a) =>
    bent.flatMap((b) => bent.map((c) => (a * 1_000_000 + b * 1000 + c) * 100)),
  )
  const all = [...amounts, ...amounts.map((each) => each + 1), ...amounts.map((each) => each * 1000)]
  const distinct = new Set(all).size
  expect(new Set(all.map((each) => amountInFrench(each as Centimes))).size).toBe(distinct)
  expect(new Set(all.map((each) => amountInArabic(each as Centimes))).size).toBe(distinct)
})

test('distinct amounts have distinct words', () => {
  const group = fc.oneof(fc.constantFrom(...bent), fc.nat(999))
  const amount = fc
    .tuple(group, group, group, group, fc.nat(99))
    .map(([a, b, c, d, rest]) => ((a * 1e9 + b * 1e6 + c * 1e3 + d) * 100 + rest) as Centimes)
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      fc.pre(one !== other)
      expect(amountInFrench(one)).not.toBe(amountInFrench(other))
      expect(amountInArabic(one)).not.toBe(amountInArabic(other))
    }),
    { numRuns: 2000 },
  )
})
