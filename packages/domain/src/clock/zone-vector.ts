import { calendarDate } from './calendar-date.ts'
import { instant, plusMs } from './instant.ts'
import type { Instant } from './instant.ts'
import { storedAt, toInstant } from './wall-time.ts'
import { zoneDataVersion } from './zone-data.ts'

const moroccanZone = 'Africa/Casablanca'

/** From `at` on, clocks are `offset` ahead of UTC. */
export interface OffsetChange {
  at: Instant
  offset: '+00:00' | '+01:00'
}

/**
 * Every change of the Moroccan clock from 2018 on, as IANA 2026c has it: UTC+1 with UTC+0 in Ramadan, and
 * UTC+0 all year since 2026-09-20. The decree behind the last one was not read.
 */
export const moroccanOffsets: readonly OffsetChange[] = [
  { at: instant('2018-01-01T00:00:00.000Z'), offset: '+00:00' },
  { at: instant('2018-03-25T02:00:00.000Z'), offset: '+01:00' },
  ...ramadan('2018-05-13', '2018-06-17'),
  ...ramadan('2019-05-05', '2019-06-09'),
  ...ramadan('2020-04-19', '2020-05-31'),
  ...ramadan('2021-04-11', '2021-05-16'),
  ...ramadan('2022-03-27', '2022-05-08'),
  ...ramadan('2023-03-19', '2023-04-23'),
  ...ramadan('2024-03-10', '2024-04-14'),
  ...ramadan('2025-02-23', '2025-04-06'),
  ...ramadan('2026-02-15', '2026-03-22'),
  { at: instant('2026-09-20T01:00:00.000Z'), offset: '+00:00' },
]

/**
 * Where the zone data of this runtime differ from the known Moroccan clock, 2018–2036, read both ways: a
 * sentence each, none when they agree. A process that finds any does not start: its deadlines would be an hour off.
 */
export function zoneDataProblems(changes: readonly OffsetChange[] = moroccanOffsets): string[] {
  return knownInstants(changes).flatMap(({ at, offset }) => {
    const found = storedAt(at, moroccanZone)
    if (found.offset !== offset) return [problem(at, offset, found.offset)]
    const back = toInstant(found)
    const instants = back.ok ? [back.stored.at] : back.choices
    return instants.includes(at)
      ? []
      : [`${moroccanZone} at ${at}: the wall time leads to ${instants.join(' or ')}`]
  })
}

/** The minute before each change, the change itself, and noon UTC on the 1st and 15th of each month. */
function knownInstants(changes: readonly OffsetChange[]): OffsetChange[] {
  const edges = changes.slice(1).flatMap(({ at }) => [plusMs(at, -60_000), at])
  const years = Array.from({ length: 19 }, (_, index) => 2018 + index)
  const noons = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`).flatMap(
      (month) => [instant(`${month}-01T12:00:00.000Z`), instant(`${month}-15T12:00:00.000Z`)],
    ),
  )
  return [...edges, ...noons].map((at) => ({
    at,
    offset: changes.findLast((change) => change.at <= at)?.offset ?? '+00:00',
  }))
}

function ramadan(from: string, until: string): OffsetChange[] {
  return [
    { at: instant(`${calendarDate(from)}T02:00:00.000Z`), offset: '+00:00' },
    { at: instant(`${calendarDate(until)}T02:00:00.000Z`), offset: '+01:00' },
  ]
}

function problem(at: Instant, expected: string, found: string): string {
  return `${moroccanZone} at ${at} is ${expected}, zone data ${zoneDataVersion} say ${found}`
}
