// Node 26 brings a Temporal with zone data of its own: the implementation reads the one that
// `zoneDataVersion` names.
import { Temporal } from 'temporal-polyfill/implementation'
import type { CalendarDate } from './calendar-date.ts'
import { instantOf, msOf } from './instant.ts'
import type { Instant } from './instant.ts'
import { zoneDataVersion } from './zone-data.ts'

/** What a clock on the wall shows: a day, an hour 'HH:MM', and the IANA zone it hangs in. */
export interface WallTime {
  date: CalendarDate
  time: string
  zone: string
}

/** A wall time with the instant it was turned into, the offset from UTC then ('+01:00') and the zone data used. */
export type StoredWallTime = WallTime & { at: Instant; offset: string; tz: string }

export type WallTimeReading =
  | { ok: true; stored: StoredWallTime }
  | { ok: false; problem: 'skipped' | 'doubled'; choices: Instant[] }

const timeForm = /^([01]\d|2[0-3]):[0-5]\d$/

/**
 * The instant at which the wall shows that time. When clocks go forward some times never come, when they go
 * back some come twice: then the two instants are given to choose from, earlier first, and `choice` takes one
 * (after a skipped time `stored` tells what the wall really shows at that instant).
 * Throws a RangeError on a malformed time, day or zone.
 */
export function toInstant(
  wall: WallTime,
  choice?: 'earlier' | 'later',
  tz = zoneDataVersion,
): WallTimeReading {
  if (!timeForm.test(wall.time)) throw new RangeError(`not a wall time: ${wall.time}`)
  const plain = Temporal.PlainDateTime.from(`${wall.date}T${wall.time}`)
  const earlier = plain.toZonedDateTime(wall.zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(wall.zone, { disambiguation: 'later' })
  const choices = [instantOf(earlier.epochMilliseconds), instantOf(later.epochMilliseconds)] as const
  if (choices[0] === choices[1] || choice) {
    return { ok: true, stored: storedAt(choice === 'later' ? choices[1] : choices[0], wall.zone, tz) }
  }
  const isDoubled = earlier.toPlainDateTime().equals(plain)
  return { ok: false, problem: isDoubled ? 'doubled' : 'skipped', choices: [...choices] }
}

/**
 * The same where the choice is made beforehand, so that there always is an instant.
 * Throws a RangeError on a malformed time, day or zone.
 */
export function chosenInstant(wall: WallTime, choice: 'earlier' | 'later'): StoredWallTime {
  const reading = toInstant(wall, choice)
  if (!reading.ok) throw new Error(`no instant for ${wall.date} ${wall.time} in ${wall.zone}`)
  return reading.stored
}

/** What the wall shows at an instant, seconds dropped. Throws a RangeError on an unknown zone. */
export function wallTimeOf(at: Instant, zone: string): WallTime {
  const { date, time } = storedAt(at, zone)
  return { date, time, zone }
}

/** An instant as a stored wall time, seconds dropped from `time` but not from `at`. */
export function storedAt(at: Instant, zone: string, tz = zoneDataVersion): StoredWallTime {
  const zoned = Temporal.Instant.fromEpochMilliseconds(msOf(at)).toZonedDateTimeISO(zone)
  return {
    date: zoned.toPlainDate().toString() as CalendarDate,
    time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }),
    zone,
    at,
    offset: zoned.offset,
    tz,
  }
}
