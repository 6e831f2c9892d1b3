import { expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { instant, plusMs } from './instant.ts'
import { toInstant, wallTimeOf } from './wall-time.ts'

const zone = 'Africa/Casablanca'
const wall = (date: string, time: string) => ({ date: calendarDate(date), time, zone })

test.each([
  ['2024-02-16', '2024-02-16T15:30:00.000Z', '+01:00', 'before Ramadan'],
  ['2024-03-20', '2024-03-20T16:30:00.000Z', '+00:00', 'in Ramadan'],
  ['2026-09-19', '2026-09-19T15:30:00.000Z', '+01:00', 'the day before the change for good'],
  ['2026-09-21', '2026-09-21T16:30:00.000Z', '+00:00', 'after the change for good'],
  ['2027-02-20', '2027-02-20T16:30:00.000Z', '+00:00', 'in a Ramadan after it'],
  ['2027-06-20', '2027-06-20T16:30:00.000Z', '+00:00', 'in a summer after it'],
])('16:30 at Sefrou on %s is %s (%s, %s)', (date, at, offset) => {
  const reading = toInstant(wall(date, '16:30'), undefined, '2026c')
  expect(reading).toEqual({ ok: true, stored: { ...wall(date, '16:30'), at, offset, tz: '2026c' } })
  expect(wallTimeOf(instant(at), zone)).toEqual(wall(date, '16:30'))
})

test.each([
  ['2025-04-06', '02:30', '2025-04-06T01:30:00.000Z', '2025-04-06T02:30:00.000Z'],
  ['2026-03-22', '02:00', '2026-03-22T01:00:00.000Z', '2026-03-22T02:00:00.000Z'],
])('%s %s never comes: the hour is skipped and one must choose', (date, time, earlier, later) => {
  const choices = [earlier, later]
  expect(toInstant(wall(date, time))).toEqual({ ok: false, problem: 'skipped', choices })
})

test.each([
  ['2026-02-15', '02:30', '2026-02-15T01:30:00.000Z', '2026-02-15T02:30:00.000Z'],
  ['2026-09-20', '01:00', '2026-09-20T00:00:00.000Z', '2026-09-20T01:00:00.000Z'],
  ['2026-09-20', '01:59', '2026-09-20T00:59:00.000Z', '2026-09-20T01:59:00.000Z'],
])('%s %s comes twice: one must choose', (date, time, earlier, later) => {
  const choices = [earlier, later]
  expect(toInstant(wall(date, time))).toEqual({ ok: false, problem: 'doubled', choices })
  expect(toInstant(wall(date, time), 'earlier')).toMatchObject({
    stored: { at: earlier, offset: '+01:00', time },
  })
  expect(toInstant(wall(date, time), 'later')).toMatchObject({
    stored: { at: later, offset: '+00:00', time },
  })
})

test('the minutes around a skipped and a doubled hour are sure', () => {
  for (const [date, time] of [
    ['2025-04-06', '01:59'],
    ['2025-04-06', '03:00'],
    ['2026-02-15', '01:59'],
    ['2026-02-15', '03:00'],
    ['2026-09-20', '00:59'],
    ['2026-09-20', '02:00'],
  ] as const) {
    expect(toInstant(wall(date, time)).ok, `${date} ${time}`).toBe(true)
  }
})

test('a skipped time that was chosen is stored as the wall really shows it', () => {
  const reading = toInstant(wall('2025-04-06', '02:30'), 'later')
  expect(reading).toMatchObject({
    stored: { time: '03:30', at: '2025-04-06T02:30:00.000Z', offset: '+01:00' },
  })
})

test('seconds of an instant are dropped from the wall, not rounded', () => {
  expect(wallTimeOf(plusMs(instant('2024-02-16T15:30:00.000Z'), -1), zone)).toEqual(
    wall('2024-02-16', '16:29'),
  )
})

test('what is not a time, a day or a zone throws', () => {
  for (const time of ['24:00', '9:00', '16:30:00', '']) {
    expect(() => toInstant(wall('2024-02-16', time))).toThrow(RangeError)
  }
  for (const date of ['2024-02-30', '2023-02-29', '16/02/2024', '2024-2-16', '2024-02-16T00:00']) {
    expect(() => calendarDate(date), date).toThrow(RangeError)
  }
  expect(() => toInstant({ ...wall('2024-02-16', '16:30'), zone: 'Africa/Sefrou' })).toThrow(RangeError)
})
