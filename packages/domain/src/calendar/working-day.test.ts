import { expect, test } from 'vitest'
import { calendarDate } from '../clock/calendar-date.ts'
import { moroccanCalendar } from './morocco.ts'
import { isAfterClosing, isKnown, isWorkingDay, officeHoursOn, plusWorkingDays } from './working-day.ts'

const day = calendarDate

test.each([
  ['2024-04-04', '2024-04-09', 'over a weekend'],
  ['2024-04-09', '2024-04-17', 'over Eid al-Fitr, an exceptional day and a weekend'],
  ['2025-06-06', '2025-06-12', 'over an Eid al-Adha on a weekend and the exceptional Monday'],
  ['2026-03-19', '2026-03-26', 'over Eid al-Fitr on a Friday and the exceptional Monday'],
])('three working days from %s end on %s (%s)', (from, end) => {
  expect(plusWorkingDays(moroccanCalendar, day(from), 3)).toBe(end)
})

test('no working day from a day off is the next day at work', () => {
  expect(plusWorkingDays(moroccanCalendar, day('2024-02-16'), 0)).toBe('2024-02-16')
  expect(plusWorkingDays(moroccanCalendar, day('2024-02-17'), 0)).toBe('2024-02-19')
  for (const n of [-1, 1.5]) {
    expect(() => plusWorkingDays(moroccanCalendar, day('2024-02-16'), n)).toThrow(RangeError)
  }
})

test('the filing day of 2024 was a Friday at work; its weekend was not', () => {
  expect(
    ['2024-02-16', '2024-02-17', '2024-02-18'].map((text) => isWorkingDay(moroccanCalendar, day(text))),
  ).toEqual([true, false, false])
})

test('offices open 8:30–16:30, in Ramadan 9–15, so that 16:30 is then after closing', () => {
  expect(officeHoursOn(moroccanCalendar, day('2024-02-16'))).toEqual({ opens: '08:30', closes: '16:30' })
  expect(officeHoursOn(moroccanCalendar, day('2024-03-20'))).toEqual({ opens: '09:00', closes: '15:00' })
  expect(isAfterClosing(moroccanCalendar, { date: day('2024-02-16'), time: '16:30' })).toBe(false)
  expect(isAfterClosing(moroccanCalendar, { date: day('2024-03-20'), time: '16:30' })).toBe(true)
})

test('the calendar says where its knowledge ends', () => {
  expect(isKnown(moroccanCalendar, day('2030-12-31'))).toBe(true)
  expect(isKnown(moroccanCalendar, day('2031-01-01'))).toBe(false)
})
