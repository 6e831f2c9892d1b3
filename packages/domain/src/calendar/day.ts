import { Temporal } from 'temporal-polyfill/implementation'
import type { CalendarDate } from '../clock/calendar-date.ts'

/** The day `n` days later, or earlier when `n` is negative. */
export function plusDays(date: CalendarDate, n: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days: n }).toString() as CalendarDate
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

/** The same day `n` months later; the last day of a shorter month. */
export function plusMonths(date: CalendarDate, n: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ months: n }).toString() as CalendarDate
}
