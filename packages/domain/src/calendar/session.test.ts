import { expect, test } from 'vitest'
import { calendarDate } from '../clock/calendar-date.ts'
import { councilElections } from './elections.ts'
import { moroccanCalendar } from './morocco.ts'
import { nextOrdinarySession, ordinarySessions } from './session.ts'

test.each([
  [2024, '01-08 06-10 09-09'],
  [2025, '01-13 06-10 09-08'],
  [2026, '01-12 06-08 09-14'],
  [2027, '01-12 06-14 09-13'],
  [2028, '01-10 06-12 09-11'],
  [2029, '01-08 06-11 09-10'],
  [2030, '01-15 06-10 09-09'],
])('the ordinary sessions of %i open on the second Monday or the next working day: %s', (year, days) => {
  const sessions = ordinarySessions(year, moroccanCalendar)
  expect(sessions.map(({ opensOn }) => opensOn.slice(5)).join(' ')).toBe(days)
  expect(sessions.map(({ month }) => month)).toEqual(['january', 'june', 'september'])
})

test('after the filing deadline of 2024 the council meets in June, after September in January', () => {
  const next = (day: string) => nextOrdinarySession(calendarDate(day), moroccanCalendar)
  expect(next('2024-02-16')).toEqual({ month: 'june', opensOn: '2024-06-10' })
  expect(next('2024-06-09').opensOn).toBe('2024-06-10')
  expect(next('2024-06-10').opensOn).toBe('2024-09-09')
  expect(next('2026-11-24').opensOn).toBe('2027-01-12')
})

test('councils elected in 2021 for six years are elected again in September 2027', () => {
  expect(councilElections.lastHeld + councilElections.mandateYears).toBe(2027)
  expect(councilElections.expectedFrom).toBe('2027-09-01')
})
