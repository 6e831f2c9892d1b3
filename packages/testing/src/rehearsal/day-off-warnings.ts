import { plusDays, weekday } from '@mithaq/domain/calendar/day'
import { isKnown, type Calendar } from '@mithaq/domain/calendar/working-day'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Warning } from '@mithaq/i18n/warnings/warning'
import type { Dated } from './dated-things.ts'

/** What is odd about a day: unknown, at the end of a week, off, or near a day that only the crescent will fix. */
export function dayOffWarnings({ at, ...dated }: Dated, calendar: Calendar): Warning[] {
  const { date } = wallTimeOf(at, calendar.zone)
  const { knownThrough } = calendar
  if (!isKnown(calendar, date)) return [{ word: 'beyond-known-holidays', date, knownThrough, ...dated }]
  const isWeekend = weekday(date) > 5
  const weekend: Warning[] = isWeekend ? [{ word: 'on-weekend', date, ...dated }] : []
  const off = calendar.holidays.find((each) => each.status !== 'estimated' && each.date === date)
  if (off) return [...weekend, { word: 'on-holiday', date, holiday: off.date, ...dated }]
  const days = [date, plusDays(date, -1), plusDays(date, 1)]
  const near = calendar.holidays.find((each) => each.status === 'estimated' && days.includes(each.date))
  return near ? [...weekend, { word: 'near-estimated-holiday', date, holiday: near.date, ...dated }] : weekend
}
