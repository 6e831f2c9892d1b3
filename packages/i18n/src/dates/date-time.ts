import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Instant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Language } from '../language.ts'
import { calendarNames } from './names.ts'

const zone = 'Africa/Casablanca'

/**
 * What the wall shows at an instant, the weekday in full: 'الجمعة 16 فبراير 2024، 16:30',
 * 'vendredi 16 février 2024 à 16 h 30'. The zone is the council's unless another is given.
 */
export function formatDateTime(at: Instant, language: Language, inZone = zone): string {
  const { date, time } = wallTimeOf(at, inZone)
  const [hour, minute] = time.split(':')
  return language === 'ar'
    ? `${formatDate(date, 'ar')}، ${time}`
    : `${formatDate(date, 'fr')} à ${Number(hour)}\u00A0h\u00A0${minute}`
}

/** The day an instant falls on for the council: 'الجمعة 16 فبراير 2024', 'vendredi 16 février 2024'. */
export function formatDay(at: Instant, language: Language, inZone = zone): string {
  return formatDate(wallTimeOf(at, inZone).date, language)
}

/** A day with its weekday, month and year in full; in French the first of a month is '1er'. */
export function formatDate(date: CalendarDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  const { weekdays, months } = calendarNames[language]
  const weekday = weekdays[new Date(`${date}T00:00:00.000Z`).getUTCDay()]
  const number = language === 'fr' && day === 1 ? '1er' : day
  return `${weekday} ${number}\u00A0${months[(month ?? 1) - 1]} ${year}`
}

/** 'فبراير 2024', 'février 2024': for what is planned and has no day yet. */
export function formatMonth(at: Instant, language: Language, inZone = zone): string {
  const [year, month] = wallTimeOf(at, inZone).date.split('-').map(Number)
  return `${calendarNames[language].months[(month ?? 1) - 1]} ${year}`
}
