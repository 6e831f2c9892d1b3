import { calendarDate } from '../clock/calendar-date.ts'
import type { CalendarDate } from '../clock/calendar-date.ts'
import { plusDays, weekday } from './day.ts'
import { plusWorkingDays } from './working-day.ts'
import type { Calendar } from './working-day.ts'

export interface OrdinarySession {
  month: 'january' | 'june' | 'september'
  opensOn: CalendarDate
}

const months = [
  ['january', '01'],
  ['june', '06'],
  ['september', '09'],
] as const

/**
 * The ordinary sessions of a provincial council: the second Monday of January, June and September, or the next
 * working day (organic law 112-14, to be verified; article 34 as the council of Rabat cites it for itself).
 */
export function ordinarySessions(year: number, calendar: Calendar): OrdinarySession[] {
  return months.map(([month, number]) => {
    const eighth = calendarDate(`${year}-${number}-08`)
    const secondMonday = plusDays(eighth, (8 - weekday(eighth)) % 7)
    return { month, opensOn: plusWorkingDays(calendar, secondMonday, 0) }
  })
}

/** The first ordinary session that opens after that day, not on it. */
export function nextOrdinarySession(after: CalendarDate, calendar: Calendar): OrdinarySession {
  const year = Number(after.slice(0, 4))
  const sessions = [...ordinarySessions(year, calendar), ...ordinarySessions(year + 1, calendar)]
  const next = sessions.find(({ opensOn }) => opensOn > after)
  if (!next) throw new Error(`no ordinary session after ${after}`)
  return next
}
