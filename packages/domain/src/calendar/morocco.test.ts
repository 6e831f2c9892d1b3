import { expect, test } from 'vitest'
import { weekday } from './day.ts'
import { moroccanCalendar } from './morocco.ts'

const names = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const { holidays, ramadans } = moroccanCalendar
const daysOf = (year: number, kind: string) =>
  holidays
    .filter((holiday) => holiday.kind === kind && holiday.date.startsWith(String(year)))
    .map(({ date }) => `${names[weekday(date)]} ${date.slice(5)}`)

// The weekday beside each date was written down apart from it: one wrong digit shows.
test.each([
  [2024, 'Mon Thu Sun Wed Tue Wed Tue Wed Wed Mon'],
  [2025, 'Wed Sat Tue Thu Wed Thu Wed Thu Thu Tue'],
  [2026, 'Thu Sun Wed Fri Thu Fri Thu Fri Sat Fri Wed'],
  [2027, 'Fri Mon Thu Sat Fri Sat Fri Sat Sun Sat Thu'],
  [2028, 'Sat Tue Fri Mon Sun Mon Sun Mon Tue Mon Sat'],
  [2029, 'Mon Thu Sun Tue Mon Tue Mon Tue Wed Tue Sun'],
  [2030, 'Tue Fri Mon Wed Tue Wed Tue Wed Thu Wed Mon'],
])('the civil days off of %i fall on %s', (year, expected) => {
  const found = daysOf(year, 'civil')
  expect(found.map((day) => day.slice(0, 3)).join(' ')).toBe(expected)
  expect(
    found.some((day) => day.endsWith('10-31')),
    'Unity Day is kept from 2026',
  ).toBe(year >= 2026)
})

test.each([
  [2024, 'Wed 04-10, Thu 04-11, Mon 06-17, Tue 06-18, Sun 07-07, Mon 09-16, Tue 09-17'],
  [2025, 'Mon 03-31, Tue 04-01, Sat 06-07, Sun 06-08, Fri 06-27, Fri 09-05, Sat 09-06'],
  [2026, 'Fri 03-20, Sat 03-21, Wed 05-27, Thu 05-28, Wed 06-17, Wed 08-26, Thu 08-27'],
  [2027, 'Wed 03-10, Thu 03-11, Mon 05-17, Tue 05-18, Sun 06-06, Sun 08-15, Mon 08-16'],
  [2028, 'Sun 02-27, Mon 02-28, Fri 05-05, Sat 05-06, Fri 05-26, Fri 08-04, Sat 08-05'],
  [2029, 'Thu 02-15, Fri 02-16, Wed 04-25, Thu 04-26, Tue 05-15, Wed 07-25, Thu 07-26'],
  [2030, 'Mon 02-04, Tue 02-05, Sun 04-14, Mon 04-15, Sat 05-04, Sun 07-14, Mon 07-15'],
])('the religious days off of %i, second days included, are %s', (year, expected) => {
  expect(daysOf(year, 'religious').join(', ')).toBe(expected)
})

test('a religious day is estimated until it was announced, and the last announced one is Eid al-Fitr 2026', () => {
  const religious = holidays.filter(({ kind }) => kind === 'religious')
  expect(religious.findLast(({ status }) => status === 'announced')?.date).toBe('2026-03-21')
  expect(religious.find(({ status }) => status === 'estimated')?.date).toBe('2026-05-27')
})

test('the exceptional days off of 2024 to 2026 are there', () => {
  expect(daysOf(2024, 'exceptional')).toEqual(['Fri 04-12'])
  expect(daysOf(2025, 'exceptional')).toEqual(['Mon 06-09'])
  expect(daysOf(2026, 'exceptional')).toEqual(['Mon 03-23'])
})

test('each Ramadan lasts 29 or 30 days and ends on the eve of its Eid', () => {
  for (const { from, through } of ramadans) {
    const length = (Date.parse(through) - Date.parse(from)) / 86_400_000 + 1
    expect([29, 30], from).toContain(length)
    if (through > '2031') continue
    const eid = holidays.find(({ date, name }) => name.en === 'Eid al-Fitr' && date > through)
    expect(Date.parse(eid?.date ?? '') - Date.parse(through), through).toBe(86_400_000)
  }
})
