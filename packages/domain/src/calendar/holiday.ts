import type { CalendarDate } from '../clock/calendar-date.ts'

/**
 * A day off of the administration. A religious day is `estimated` until the Ministry of Habous announces it after
 * the sighting, and may then come a day earlier or later; an `exceptional` one is decided by the Head of
 * Government a week or two ahead.
 */
export interface Holiday {
  date: CalendarDate
  name: { ar: string; fr: string; en: string }
  kind: 'civil' | 'religious' | 'exceptional'
  status: 'fixed' | 'announced' | 'estimated'
  source?: string
  announcedOn?: CalendarDate
}

/** A month of Ramadan, first and last day included. */
export interface RamadanSpan {
  from: CalendarDate
  through: CalendarDate
  status: 'announced' | 'estimated'
  source?: string
}
