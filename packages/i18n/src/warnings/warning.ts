import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'

/** A date of the procedure that a person may wish to move. */
export type DatedThing =
  | 'publication'
  | 'questionsEnd'
  | 'filingDeadline'
  | 'completion'
  | 'standstillEnd'
  | 'signingEnd'
  | 'start'
  | 'reportDue'

export type RuledPeriod =
  | 'publication'
  | 'questionsCloseBefore'
  | 'answer'
  | 'completion'
  | 'visa'
  | 'standstill'
  | 'reviewAnswer'
  | 'signature'

/**
 * What a rehearsal finds that forbids nothing, and that a council will want to know before it publishes: a word, and
 * the values its sentence needs. `about` is the id of a milestone, a tranche, a dossier.
 */
export interface WarningValues {
  'on-weekend': { thing: DatedThing; about?: string }
  'on-holiday': { thing: DatedThing; about?: string; holiday: CalendarDate }
  'near-estimated-holiday': { thing: DatedThing; about?: string; holiday: CalendarDate }
  'beyond-known-holidays': { thing: DatedThing; about?: string; knownThrough: CalendarDate }
  'period-shorter-than-rule': { period: RuledPeriod; length: number; needed: number }
  /** The call comes before the governor's silence has spoken on the deliberation that founds it. */
  'grounding-at-risk': { session: CalendarDate; safeFrom: CalendarDate }
  /** Possible, and not sure: `safeFrom` is the day by which every term has run out to its end. */
  'signature-at-risk': { session: CalendarDate; safeFrom: CalendarDate }
  /** The council met after the day on which the definition meant to sign. */
  'no-session-in-time': { planned: CalendarDate; session: CalendarDate }
  'signed-later-than-planned': { planned: CalendarDate }
  'amendment-not-in-force': { amendment: number }
  'paid-late-in-budget-year': { tranche: string; budgetYear: number }
  'report-due-late-in-year': { milestone: string }
  'council-elections': { from: CalendarDate; through: CalendarDate }
}

export type WarningWord = keyof WarningValues

/** `date` is the day it is about. */
export type Warning = {
  [W in WarningWord]: { word: W; date: CalendarDate } & WarningValues[W]
}[WarningWord]
