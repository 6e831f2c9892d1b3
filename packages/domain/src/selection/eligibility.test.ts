import { expect, test } from 'vitest'
import { bureauConflict, daysBetween, isReceiptGood, normalisedName } from './eligibility.ts'

const bureau = (
  name: string,
  kinship: 'none' | 'councillor' | 'spouse' | 'ascendant' | 'descendant' = 'none',
) => [
  { name: 'سعاد الفاسي', office: 'treasurer', kinship: 'none' as const },
  { name, office: 'president', kinship },
]

test('a final receipt is always good, a provisional one from the sixtieth day', () => {
  expect(isReceiptGood({ kind: 'final', ageDays: 0 }, 60)).toBe(true)
  expect(isReceiptGood({ kind: 'provisional', ageDays: 59 }, 60)).toBe(false)
  expect(isReceiptGood({ kind: 'provisional', ageDays: 60 }, 60)).toBe(true)
})

test('a receipt’s age is counted in days of the calendar, leap day included', () => {
  expect(daysBetween('2023-12-18', '2024-02-16')).toBe(60)
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2024-03-01', '2024-02-29')).toBe(-1)
})

test('a councillor, spouse, ascendant or descendant in the bureau is a prohibited conflict on its own word', () => {
  for (const kinship of ['councillor', 'spouse', 'ascendant', 'descendant'] as const) {
    expect(bureauConflict(bureau('Amina Idrissi', kinship), [])).toBe('prohibited')
  }
  expect(bureauConflict(bureau('Amina Idrissi'), [])).toBe('none')
  expect(bureauConflict([], ['محمد العمراني'])).toBe('none')
})

test('a councillor who is not declared is found by name, however it is written', () => {
  const written: [string, string][] = [
    ['  محمد   العمراني ', 'محمد العمراني'],
    ['مـحـمـد العمراني', 'محمد العمراني'],
    ['مُحَمَّد العِمْرَانِي', 'محمد العمراني'],
    ['أحمد الإدريسي', 'احمد الادريسي'],
    ['فاطمة الزهراء', 'فاطمه الزهراء'],
    ['مصطفى بناني', 'مصطفي بناني'],
    ['عبد الله بنعلي', 'عبدالله بنعلي'],
    ['محمد\u200F العمراني', 'محمد العمراني'],
    ['ﻣﺤﻤﺪ العمراني', 'محمد العمراني'],
    ['HÉLÈNE EL-AMRANI', 'Helene El Amrani'],
    ["Fatima Zahra N'Aït Saïd", 'fatima zahra nait said'],
  ]
  for (const [name, councillor] of written) {
    expect([name, bureauConflict(bureau(name), [councillor])]).toEqual([name, 'prohibited'])
  }
})

test('another name is another person, and an empty one nobody', () => {
  expect(bureauConflict(bureau('محمد العمري'), ['محمد العمراني'])).toBe('none')
  expect(bureauConflict(bureau(' ـ '), ['', 'ــ'])).toBe('none')
  expect(normalisedName('ابن ٱلحاج')).toBe(normalisedName('ابن الحاج'))
})
