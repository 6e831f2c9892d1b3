import { calendarDate } from '../clock/calendar-date.ts'
import type { Holiday } from './holiday.ts'
import type { Calendar } from './working-day.ts'

/** A calendar with the days off that were announced since it was written: a sighting, a decision of the Head of Government. */
export function withDaysOff(calendar: Calendar, days: readonly string[] = []): Calendar {
  const known = new Set<string>(calendar.holidays.map(({ date }) => date))
  const added = days.filter((day) => !known.has(day)).map(announced)
  return added.length === 0 ? calendar : { ...calendar, holidays: [...calendar.holidays, ...added] }
}

function announced(day: string): Holiday {
  return {
    date: calendarDate(day),
    name: { ar: 'يوم عطلة معلن', fr: 'Jour chômé annoncé', en: 'Announced day off' },
    kind: 'exceptional',
    status: 'announced',
  }
}
