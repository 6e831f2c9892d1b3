import { calendarDate, isCalendarDate, type CalendarDate } from '@mithaq/domain/clock/calendar-date'

const dayFirst = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/

/** Reads a day as people write it, '16/02/2024', or as machines do; null for any other, and for days that do not exist. */
export function readDay(text: string): CalendarDate | null {
  const clean = text.trim()
  const [, day = '', month = '', year = ''] = dayFirst.exec(clean) ?? []
  const iso = day === '' ? clean : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(iso) ? calendarDate(iso) : null
}

/** The same day as people write it. */
export function writtenDay(date: string): string {
  return date.split('-').toReversed().join('/')
}

/** Reads an hour, '16:30', '9:05' or '16h30'; null for any other. */
export function readHour(text: string): string | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})\s*[:h]\s*(\d{2})$/i.exec(text.trim()) ?? []
  const time = `${hour.padStart(2, '0')}:${minute}`
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null
}
