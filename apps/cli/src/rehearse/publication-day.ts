import { plusDays } from '@mithaq/domain/calendar/day'
import { isCalendarDate, type CalendarDate } from '@mithaq/domain/clock/calendar-date'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { OperatorError } from '@mithaq/local/operator-error'

/** The day on which the rehearsed call is published: the given one, or tomorrow. The engine's clock only goes forward. */
export function publicationDay(from: string | undefined, zone: string, nowMs = Date.now()): CalendarDate {
  const today = wallTimeOf(instantOf(nowMs), zone).date
  const wayOut = `Write a publication day after today, ${today}, as YYYY-MM-DD.`
  if (from === undefined) return plusDays(today, 1)
  if (!isCalendarDate(from)) throw new OperatorError(`${from} is not a date.`, wayOut)
  if (from <= today) {
    throw new OperatorError(
      `${from} is not after today: a rehearsal runs on the engine's own clock, which only goes forward.`,
      `${wayOut} What a day of the past would have been is said by mithaq check --from.`,
    )
  }
  if (from >= '2100') throw new OperatorError(`${from} is beyond every calendar.`, wayOut)
  return from
}
