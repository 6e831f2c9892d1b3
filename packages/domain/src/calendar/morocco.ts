import { calendarDate } from '../clock/calendar-date.ts'
import { civilHolidays } from './civil-holidays.ts'
import type { Holiday } from './holiday.ts'
import { ramadans, religiousHolidays } from './religious-holidays.ts'
import type { Calendar } from './working-day.ts'

/** Decree 2-05-916, article 3; each was made known one or two weeks before. */
const exceptionalDays: readonly Holiday[] = [
  exceptional('2024-04-12', 'after Eid al-Fitr; telquel.ma, libe.ma'),
  exceptional('2025-06-09', 'after Eid al-Adha; challenge.ma'),
  exceptional('2026-03-23', 'after Eid al-Fitr; marocnewsline'),
]

const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030]

/** The Moroccan administration, 2024–2030, as known on 2026-11-23: what a council starts from and then keeps itself. */
export const moroccanCalendar: Calendar = {
  zone: 'Africa/Casablanca',
  holidays: [...years.flatMap(civilHolidays), ...religiousHolidays, ...exceptionalDays].toSorted((a, b) =>
    a.date < b.date ? -1 : 1,
  ),
  ramadans,
  officeHours: {
    ordinary: { opens: '08:30', closes: '16:30' },
    ramadan: { opens: '09:00', closes: '15:00' },
  },
  knownThrough: calendarDate('2030-12-31'),
}

function exceptional(day: string, source: string): Holiday {
  return {
    date: calendarDate(day),
    name: { ar: 'يوم عطلة استثنائية', fr: 'Jour chômé exceptionnel', en: 'Exceptional day off' },
    kind: 'exceptional',
    status: 'announced',
    source,
  }
}
