import { calendarDate, type CalendarDate } from '../clock/calendar-date.ts'

// Days of the Gregorian calendar are counted in UTC, where each has 24 hours. Without Temporal: screens count days too,
// and need not load a calendar for it.

const day = 86_400_000

/** The day `n` days later, or earlier when `n` is negative. */
export function plusDays(date: CalendarDate, n: number): CalendarDate {
  return dateAt(msOf(date) + n * day)
}

/** How many days later the second one is. */
export function daysFrom(from: CalendarDate, to: CalendarDate): number {
  return Math.round((msOf(to) - msOf(from)) / day)
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: CalendarDate): number {
  return new Date(msOf(date)).getUTCDay() || 7
}

/** The same day `n` months later; the last day of a shorter month. */
export function plusMonths(date: CalendarDate, n: number): CalendarDate {
  const [year = 0, month = 0, dayOfMonth = 0] = calendarDate(date).split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + n, 0)).getUTCDate()
  return dateAt(Date.UTC(year, month - 1 + n, Math.min(dayOfMonth, lastOfMonth)))
}

const msOf = (date: CalendarDate): number => Date.parse(`${calendarDate(date)}T00:00:00.000Z`)

const dateAt = (ms: number): CalendarDate => calendarDate(new Date(ms).toISOString().slice(0, 10))
