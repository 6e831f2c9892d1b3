import { plusDays } from '@mithaq/domain/calendar/day'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Instant } from '@mithaq/domain/clock/instant'
import { toInstant } from '@mithaq/domain/clock/wall-time'

/** The midnight that ends a day in a zone. */
export function endOfDay(date: string, zone: string): Instant {
  const next = plusDays(calendarDate(date), 1)
  const reading = toInstant({ date: next, time: '00:00', zone }, 'later')
  if (!reading.ok) throw new Error(`no midnight after ${date} in ${zone}`)
  return reading.stored.at
}
