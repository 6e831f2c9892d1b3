import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Instant } from '@mithaq/domain/clock/instant'
import { formatDate, formatDateTime } from '@mithaq/i18n/dates/date-time'
import { summaryWords } from '@mithaq/i18n/documents/summary'
import type { Language } from '@mithaq/i18n/language'

const instants = [
  'publishedAt',
  'deadline',
  'openedAt',
  'provisionalAt',
  'notifiedAt',
  'concludedAt',
  'startedAt',
  'endsAt',
  'closedAt',
] as const

/** When each step of a programme was; null where it has not been. `heldOn` is a day. */
export type SummaryDates = Record<(typeof instants)[number], Instant | null> & { heldOn: string | null }

/** The steps in the order of the procedure. */
export function datesOf(dates: SummaryDates, language: Language) {
  const words = summaryWords[language]
  const rows = instants.map((name) => {
    const at = dates[name]
    return { name: words[name], value: at === null ? words.notYet : formatDateTime(at, language) }
  })
  const day = dates.heldOn === null ? words.notYet : formatDate(calendarDate(dates.heldOn), language)
  rows.splice(instants.indexOf('notifiedAt'), 0, { name: words.heldOn, value: day })
  return rows
}
