import { plusDays } from '../calendar/day.ts'
import { calendarDate, type CalendarDate } from '../clock/calendar-date.ts'
import type { Definition } from './schema.ts'

/** The id under which `calendar.historic` keeps the day of a deadline that was really published. */
const historicDeadline = 'filing-deadline'

/**
 * The day from which a definition's calendar counts: the given one, or the one that leads to the historic filing
 * deadline. Null when there is neither.
 */
export function publicationDay(
  { historic, filingDeadline }: Definition['calendar'],
  publishedOn?: CalendarDate,
): CalendarDate | null {
  if (publishedOn) return publishedOn
  const fact = historic.find(({ id }) => id === historicDeadline)
  return fact ? plusDays(calendarDate(fact.date), -filingDeadline.daysAfterPublication) : null
}
