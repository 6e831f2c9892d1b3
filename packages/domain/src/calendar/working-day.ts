import type { CalendarDate } from '../clock/calendar-date.ts'
import type { WallTime } from '../clock/wall-time.ts'
import { plusDays, weekday } from './day.ts'
import type { Holiday, RamadanSpan } from './holiday.ts'

/** When offices are open, 'HH:MM' on the wall. */
export interface OfficeHours {
  opens: string
  closes: string
}

/** What a council knows about its days. Religious and exceptional days after `knownThrough` are not in it yet. */
export interface Calendar {
  zone: string
  holidays: readonly Holiday[]
  ramadans: readonly RamadanSpan[]
  officeHours: { ordinary: OfficeHours; ramadan: OfficeHours }
  knownThrough: CalendarDate
}

/** Monday to Friday, unless it is a day off; an estimated day off counts as one. */
export function isWorkingDay(calendar: Calendar, date: CalendarDate): boolean {
  return weekday(date) <= 5 && !calendar.holidays.some((holiday) => holiday.date === date)
}

export function isKnown(calendar: Calendar, date: CalendarDate): boolean {
  return date <= calendar.knownThrough
}

/**
 * The n-th working day after `from`, which is not counted itself. With 0, `from` or the next working day.
 * Throws a RangeError unless `n` is a whole number from 0 on.
 */
export function plusWorkingDays(calendar: Calendar, from: CalendarDate, n: number): CalendarDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`)
  let date = from
  let left = n
  while (left > 0 || !isWorkingDay(calendar, date)) {
    date = plusDays(date, 1)
    if (isWorkingDay(calendar, date)) left -= 1
  }
  return date
}

/** The hours of that day of the year, whether offices open on it or not. */
export function officeHoursOn(calendar: Calendar, date: CalendarDate): OfficeHours {
  const isRamadan = calendar.ramadans.some(({ from, through }) => from <= date && date <= through)
  return isRamadan ? calendar.officeHours.ramadan : calendar.officeHours.ordinary
}

/** Whether a person who brings paper by that time has found no door open on that day. */
export function isBeforeOpening(calendar: Calendar, wall: Pick<WallTime, 'date' | 'time'>): boolean {
  return wall.time <= officeHoursOn(calendar, wall.date).opens
}

/** Whether a person who brings paper at that time finds the door shut: 16:30 in Ramadan is such a time. */
export function isAfterClosing(calendar: Calendar, wall: Pick<WallTime, 'date' | 'time'>): boolean {
  return wall.time > officeHoursOn(calendar, wall.date).closes
}
