import { plusDays } from '@mithaq/domain/calendar/day'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Instant } from '@mithaq/domain/clock/instant'
import { chosenInstant } from '@mithaq/domain/clock/wall-time'

/** The midnight that ends a day in a zone. */
export function endOfDay(date: string, zone: string): Instant {
  const next = plusDays(calendarDate(date), 1)
  return chosenInstant({ date: next, time: '00:00', zone }, 'later').at
}
