import type { CalendarDate } from '../clock/calendar-date.ts'
import type { Centimes } from '../money/amount.ts'
import type { Expected } from './expected.ts'
import type { Definition } from './schema.ts'

/** The days of a definition that are counted from publication. */
export type Appointment = Exclude<keyof Definition['calendar'], 'acceptsPaper' | 'historic'>

/**
 * What may be wrong with a definition: a word, and the values its sentence needs. `amount` and `neededAmount` are
 * centimes; what is needed stands second.
 */
export interface ProblemValues {
  'field-missing': object
  'field-unknown': object
  'field-malformed': Expected
  'translation-missing': { language: 'ar' | 'fr' }
  /** The numbers that only one of both texts holds. */
  'numbers-differ': { ar: string; fr: string }
  'id-duplicate': { id: string }
  'reference-unknown': { id: string }
  'weights-sum': { sum: number; needed: number }
  'part-missing': { part: 'administrative' | 'technical' | 'financial' }
  'chair-count': { count: number }
  'secretary-count': { count: number }
  'no-compulsory-channel': object
  'publication-too-short': { days: number; needed: number }
  'publication-below-minimum': { days: number; needed: number }
  'questions-end-after-deadline': object
  'questions-end-too-late': { days: number; needed: number }
  'budget-lines-sum': { amount: Centimes; neededAmount: Centimes }
  'years-count': { count: number; needed: number }
  'tranches-sum': { amount: Centimes; neededAmount: Centimes }
  'year-credit': { year: number; amount: Centimes; neededAmount: Centimes }
  'credit-below-budget': { amount: Centimes; neededAmount: Centimes }
  'own-contribution-below-terms': { amount: Centimes; neededAmount: Centimes; percent: number }
  'year-beyond-end': { year: number; years: number }
  'tranche-without-report': object
  'tranches-out-of-order': object
  'milestone-after-tranche': { milestone: string; year: number }
  'milestone-after-end': { months: number }
  /** Counted from `startsOn`, the day on which the definition means to sign. */
  'milestone-on-holiday': { date: CalendarDate; startsOn: CalendarDate }
  'milestone-near-estimated-holiday': { date: CalendarDate; holiday: CalendarDate; startsOn: CalendarDate }
  'final-report-count': { count: number }
  'annual-account-missing': { year: number }
  'zone-unknown': { zone: string }
  'publication-day-unknown': object
  'on-weekend': { date: CalendarDate }
  'on-holiday': { date: CalendarDate }
  'near-estimated-holiday': { date: CalendarDate; holiday: CalendarDate }
  'after-office-hours': { date: CalendarDate; time: string; closes: string }
  'before-office-hours': { date: CalendarDate; time: string; opens: string }
  'time-skipped': { date: CalendarDate; time: string }
  'time-doubled': { date: CalendarDate; time: string }
  'beyond-calendar': { date: CalendarDate; knownThrough: CalendarDate }
  'calendar-out-of-order': { after: Appointment }
  'not-a-session-day': { date: CalendarDate }
  'grounding-after-publication': { date: CalendarDate; publishedOn: CalendarDate }
  'grounding-not-executory': {
    date: CalendarDate
    publishedOn: CalendarDate
    executoryFrom: CalendarDate
  }
  'signature-too-early': { date: CalendarDate; session: CalendarDate; possibleFrom: CalendarDate }
}

export type ProblemWord = keyof ProblemValues

/** `path` names the place as the file has it: 'criteria[2].weight'. Empty for the file as a whole. */
export type Problem = {
  [W in ProblemWord]: { path: string; problem: W; values: ProblemValues[W] }
}[ProblemWord]

export function problem<W extends ProblemWord>(path: string, word: W, values: ProblemValues[W]): Problem {
  return { path, problem: word, values } as Problem
}
