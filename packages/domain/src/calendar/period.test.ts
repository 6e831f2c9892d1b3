import { expect, test } from 'vitest'
import { calendarDate } from '../clock/calendar-date.ts'
import { instant } from '../clock/instant.ts'
import { toInstant } from '../clock/wall-time.ts'
import { readAgain } from '../clock/zone-change.ts'
import type { Holiday } from './holiday.ts'
import { moroccanCalendar } from './morocco.ts'
import { countAgain, endOf } from './period.ts'
import type { Period } from './period.ts'

const zone = 'Africa/Casablanca'
const days = (length: number, more: Partial<Period> = {}): Period => ({
  length,
  unit: 'calendarDays',
  counting: 'inclusive',
  ifEndsOnDayOff: 'nextWorkingDay',
  ...more,
})
const morning = (date: string) => {
  const reading = toInstant({ date: calendarDate(date), time: '10:00', zone })
  if (!reading.ok) throw new Error(reading.problem)
  return reading.stored.at
}
const end = (period: Period, from: string) => endOf(period, morning(from), moroccanCalendar)

test('the first day is not counted: ten days from 5 February end on the 15th, full ones on the 16th', () => {
  expect(end(days(10), '2024-02-05').date).toBe('2024-02-15')
  expect(end(days(10, { counting: 'full' }), '2024-02-05').date).toBe('2024-02-16')
})

test('an end on a day off moves to the next working day, unless it is kept', () => {
  expect(end(days(12), '2024-02-05').date).toBe('2024-02-19')
  expect(end(days(12, { ifEndsOnDayOff: 'keep' }), '2024-02-05').date).toBe('2024-02-17')
  expect(end(days(5), '2024-04-05').date, 'Eid al-Fitr, then an exceptional day, then a weekend').toBe(
    '2024-04-15',
  )
})

test('working days skip days off; full ones end a working day later', () => {
  const three = days(3, { unit: 'workingDays' })
  expect(end(three, '2025-06-06').date).toBe('2025-06-12')
  expect(end({ ...three, counting: 'full' }, '2025-06-06').date).toBe('2025-06-13')
})

test('a period of days ends when offices close, or at the hour that was set, on the wall of its own day', () => {
  expect(end(days(10), '2024-02-05')).toMatchObject({
    time: '16:30',
    at: '2024-02-15T15:30:00.000Z',
    offset: '+01:00',
  })
  expect(end(days(10), '2024-03-11')).toMatchObject({
    time: '16:30',
    at: '2024-03-21T16:30:00.000Z',
    offset: '+00:00',
  })
  const noon = endOf(days(10), morning('2024-02-05'), moroccanCalendar, '12:00')
  expect(noon).toMatchObject({ time: '12:00', at: '2024-02-15T11:00:00.000Z' })
})

test('a period that crosses the change of 2026 for good ends at 16:30 on the wall', () => {
  const stored = end(days(30), '2026-09-15')
  expect(stored).toMatchObject({
    date: '2026-10-15',
    time: '16:30',
    at: '2026-10-15T16:30:00.000Z',
    offset: '+00:00',
  })
})

test('the day on which a period starts is the day at Sefrou, not in UTC', () => {
  const justAfterMidnight = instant('2024-02-04T23:30:00.000Z')
  expect(endOf(days(10), justAfterMidnight, moroccanCalendar).date).toBe('2024-02-15')
})

test('hours are exact, over clock changes and weekends too', () => {
  const from = instant('2026-09-19T15:30:00.000Z')
  const stored = endOf(days(48, { unit: 'hours' }), from, moroccanCalendar)
  expect(stored).toMatchObject({ at: '2026-09-21T15:30:00.000Z', date: '2026-09-21', time: '15:30' })
})

test('a length that is not a whole number from 0 on throws', () => {
  for (const length of [-1, 0.5]) expect(() => end(days(length), '2024-02-05')).toThrow(RangeError)
})

const exceptional: Holiday = {
  date: calendarDate('2025-06-09'),
  name: { ar: 'يوم عطلة استثنائية', fr: 'Jour chômé exceptionnel', en: 'Exceptional day off' },
  kind: 'exceptional',
  status: 'announced',
  announcedOn: calendarDate('2025-06-06'),
}
const announced = moroccanCalendar
const notYetAnnounced = {
  ...moroccanCalendar,
  holidays: moroccanCalendar.holidays.filter(({ date }) => date !== exceptional.date),
}

test('a day off announced while a working-day clock runs moves its end by a day, in favour of the person', () => {
  const period = days(3, { unit: 'workingDays' })
  const from = morning('2025-06-06')
  const before = { period, from, end: endOf(period, from, notYetAnnounced) }
  expect(before.end.date).toBe('2025-06-11')
  const after = countAgain(before, {
    ...notYetAnnounced,
    holidays: [...notYetAnnounced.holidays, exceptional],
  })
  expect(after.end.date).toBe('2025-06-12')
  expect(
    countAgain(after, notYetAnnounced),
    'a day off that is taken back takes nothing from the person',
  ).toBe(after)
})

test('a published deadline, and a period of hours, stay where they are when their day is declared off', () => {
  const deadline = endOf(days(3), morning('2025-06-06'), notYetAnnounced)
  expect(deadline).toMatchObject({ date: '2025-06-09', at: '2025-06-09T15:30:00.000Z' })
  expect(readAgain(deadline)).toEqual(deadline)
  const period = days(72, { unit: 'hours' })
  const from = morning('2025-06-06')
  const clock = { period, from, end: endOf(period, from, notYetAnnounced) }
  expect(countAgain(clock, announced)).toBe(clock)
})
