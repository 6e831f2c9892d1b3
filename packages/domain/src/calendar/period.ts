import type { CalendarDate } from '../clock/calendar-date.ts'
import { isBefore, plusMs } from '../clock/instant.ts'
import type { Instant } from '../clock/instant.ts'
import { storedAt, toInstant, wallTimeOf } from '../clock/wall-time.ts'
import type { StoredWallTime } from '../clock/wall-time.ts'
import { plusDays } from './day.ts'
import { plusWorkingDays } from './working-day.ts'
import type { Calendar } from './working-day.ts'

/**
 * How long somebody has. The day on which a period starts is never counted. `inclusive` counts the last day, so
 * that n days end on the n-th; `full` counts neither first nor last day, so that they end on the day after it.
 * Hours are exact: for them `counting` and `ifEndsOnDayOff` say nothing.
 */
export interface Period {
  length: number
  unit: 'hours' | 'calendarDays' | 'workingDays'
  counting: 'full' | 'inclusive'
  ifEndsOnDayOff: 'nextWorkingDay' | 'keep'
}

/** A period under way. Unlike a deadline, which was published, its end may still move in favour of the person. */
export interface Clock {
  period: Period
  from: Instant
  end: StoredWallTime
}

/**
 * The end of a period that starts at `from`. Periods of days end at `time` on the wall ('HH:MM'; by default when
 * offices ordinarily close) of their last day, and at the later reading when that time comes twice or never.
 * Throws a RangeError unless the length is a whole number from 0 on.
 */
export function endOf(period: Period, from: Instant, calendar: Calendar, time?: string): StoredWallTime {
  if (!Number.isInteger(period.length) || period.length < 0)
    throw new RangeError(`not a length: ${period.length}`)
  const { zone } = calendar
  if (period.unit === 'hours') return storedAt(plusMs(from, period.length * 3_600_000), zone)
  const date = lastDay(period, wallTimeOf(from, zone).date, calendar)
  const reading = toInstant({ date, time: time ?? calendar.officeHours.ordinary.closes, zone }, 'later')
  if (!reading.ok) throw new Error(`no instant for ${date} in ${zone}`)
  return reading.stored
}

/**
 * A clock after the calendar changed. A day off that was added moves the end, in favour of the person; one that
 * was taken away does not bring it nearer. The caller records an event when the end moved.
 */
export function countAgain(clock: Clock, calendar: Calendar): Clock {
  const end = endOf(clock.period, clock.from, calendar, clock.end.time)
  return isBefore(clock.end.at, end.at) ? { ...clock, end } : clock
}

function lastDay(period: Period, from: CalendarDate, calendar: Calendar): CalendarDate {
  const days = period.counting === 'full' ? period.length + 1 : period.length
  if (period.unit === 'workingDays') return plusWorkingDays(calendar, from, days)
  const date = plusDays(from, days)
  return period.ifEndsOnDayOff === 'keep' ? date : plusWorkingDays(calendar, date, 0)
}
