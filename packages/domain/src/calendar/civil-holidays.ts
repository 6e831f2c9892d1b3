import { calendarDate } from '../clock/calendar-date.ts'
import type { Holiday } from './holiday.ts'

interface CivilDay {
  day: string
  since: number
  name: Holiday['name']
  source?: string
}

const civilDays: readonly CivilDay[] = [
  { day: '01-01', since: 1956, name: { ar: 'فاتح السنة الميلادية', fr: 'Jour de l’An', en: 'New Year' } },
  {
    day: '01-11',
    since: 1956,
    name: {
      ar: 'ذكرى تقديم وثيقة الاستقلال',
      fr: 'Manifeste de l’Indépendance',
      en: 'Proclamation of Independence',
    },
  },
  {
    day: '01-14',
    since: 2024,
    name: { ar: 'رأس السنة الأمازيغية', fr: 'Nouvel An amazigh', en: 'Amazigh New Year' },
  },
  { day: '05-01', since: 1956, name: { ar: 'عيد الشغل', fr: 'Fête du Travail', en: 'Labour Day' } },
  { day: '07-30', since: 2000, name: { ar: 'عيد العرش', fr: 'Fête du Trône', en: 'Throne Day' } },
  {
    day: '08-14',
    since: 1980,
    name: {
      ar: 'ذكرى استرجاع إقليم وادي الذهب',
      fr: 'Récupération de Oued Ed-Dahab',
      en: 'Oued Ed-Dahab Day',
    },
  },
  {
    day: '08-20',
    since: 1956,
    name: {
      ar: 'ذكرى ثورة الملك والشعب',
      fr: 'Révolution du Roi et du Peuple',
      en: 'King and People’s Revolution',
    },
  },
  { day: '08-21', since: 2000, name: { ar: 'عيد الشباب', fr: 'Fête de la Jeunesse', en: 'Youth Day' } },
  {
    day: '10-31',
    since: 2026,
    name: { ar: 'عيد الوحدة', fr: 'Fête de l’Unité', en: 'Unity Day' },
    source: 'Royal Cabinet, communiqué of 2025-11-04; the decree that makes it a day off is to be verified',
  },
  { day: '11-06', since: 1976, name: { ar: 'ذكرى المسيرة الخضراء', fr: 'Marche verte', en: 'Green March' } },
  {
    day: '11-18',
    since: 1956,
    name: { ar: 'عيد الاستقلال', fr: 'Fête de l’Indépendance', en: 'Independence Day' },
  },
]

/** The days off that fall on the same date each year. None is moved or replaced when it falls on a weekend. */
export function civilHolidays(year: number): Holiday[] {
  return civilDays
    .filter(({ since }) => year >= since)
    .map(({ day, name, source }) => ({
      date: calendarDate(`${year}-${day}`),
      name,
      kind: 'civil' as const,
      status: 'fixed' as const,
      ...(source && { source }),
    }))
}
