import { expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { instant } from './instant.ts'
import { readAgain } from './zone-change.ts'
import { moroccanOffsets, zoneDataProblems } from './zone-vector.ts'

test('the zone data of this runtime know the Moroccan clock from 2018 to 2036', () => {
  expect(zoneDataProblems()).toEqual([])
})

test('zone data that have not heard of a change are found out', () => {
  for (const missed of moroccanOffsets.slice(1)) {
    const rest = moroccanOffsets.filter((change) => change !== missed)
    expect(zoneDataProblems(rest).length, missed.at).toBeGreaterThan(0)
  }
  const late = moroccanOffsets.map((change) =>
    change.at === '2026-09-20T01:00:00.000Z'
      ? { ...change, at: instant('2026-09-20T02:00:00.000Z') }
      : change,
  )
  expect(zoneDataProblems(late)).toHaveLength(1)
})

test('a due time stored before the clock changed for good keeps its hour on the wall, and its instant follows', () => {
  const before = {
    date: calendarDate('2026-10-15'),
    time: '16:30',
    zone: 'Africa/Casablanca',
    at: instant('2026-10-15T15:30:00.000Z'),
    offset: '+01:00',
    tz: '2025c',
  }
  const after = readAgain(before)
  expect(after).toMatchObject({
    date: '2026-10-15',
    time: '16:30',
    at: '2026-10-15T16:30:00.000Z',
    offset: '+00:00',
  })
  expect(readAgain(after)).toEqual(after)
})

test('reading a doubled time again keeps the hour that was chosen', () => {
  const zone = 'Africa/Casablanca'
  const day = { date: calendarDate('2026-09-20'), time: '01:30', zone, tz: '2026c' }
  const first = { ...day, at: instant('2026-09-20T00:30:00.000Z'), offset: '+01:00' }
  const second = { ...day, at: instant('2026-09-20T01:30:00.000Z'), offset: '+00:00' }
  expect(readAgain(first).at).toBe(first.at)
  expect(readAgain(second).at).toBe(second.at)
})
