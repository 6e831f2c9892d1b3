import { instantOf, plusMs } from '@mithaq/domain/clock/instant'
import { toInstant, wallTimeOf as wallTimeOfDomain } from '@mithaq/domain/clock/wall-time'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { expect, test } from 'vitest'
import { instantsOf, wallTimeOf } from './wall-time.ts'

const zone = 'Africa/Casablanca'
const hour = 3_600_000

test('the wall shows in the browser what it shows on the server, through every change of five years', () => {
  const first = instantOf(Date.UTC(2023, 0, 1, 0, 30))
  const hours = Array.from({ length: 5 * 365 * 24 }, (_, n) => plusMs(first, n * hour))
  const differing = hours.filter((at) => {
    const [here, there] = [wallTimeOf(at, zone), wallTimeOfDomain(at, zone)]
    return here.date !== there.date || here.time !== there.time
  })
  expect(differing).toEqual([])
})

test.each([
  ['2024-02-16', '16:30'],
  ['2024-04-14', '02:30'],
  ['2024-03-10', '02:30'],
  ['2026-11-25', '09:15'],
])('%s %s is the same instants as on the server', (date, time) => {
  const reading = toInstant({ date: calendarDate(date), time, zone })
  const skipped = !reading.ok && reading.problem === 'skipped'
  expect(instantsOf({ date, time })).toEqual(
    reading.ok ? [reading.stored.at] : skipped ? [] : reading.choices,
  )
})

test('another zone than the council’s has no clock in this build', () => {
  expect(() => wallTimeOf(instantOf(0), 'Europe/Paris')).toThrow(RangeError)
})
