import { withDaysOff } from '../calendar/days-off.ts'
import { moroccanCalendar } from '../calendar/morocco.ts'
import { endOf, type Period } from '../calendar/period.ts'
import { isWorkingDay, type Calendar } from '../calendar/working-day.ts'
import { calendarDate } from '../clock/calendar-date.ts'
import type { Instant } from '../clock/instant.ts'
import { chosenInstant } from '../clock/wall-time.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { NewEvent, ProgrammeEvent } from '../programme/event.ts'
import { foldAll, newProgramme } from '../programme/fold.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { folded, officer, terms, words } from '../tranche/running-contract.ts'
import { movedDueDates, recountedTerms } from './count-again.ts'
import { openedTerms } from './opened-terms.ts'

// What the tests of this room stand on: the rule pack of Sefrou, and the days before a feast of 2025.

const ruled = <T>(value: T) => ({ value, ground: 'terms-of-reference' as const, status: 'proposal' as const })
const term = (length: number, unit: Period['unit'], counting: Period['counting']): Period => ({
  length,
  unit,
  counting,
  ifEndsOnDayOff: 'nextWorkingDay',
})

export const values = {
  completion: ruled(term(3, 'workingDays', 'inclusive')),
  answer: ruled(term(3, 'workingDays', 'inclusive')),
  visa: ruled(term(20, 'calendarDays', 'full')),
  isVisaRequired: ruled(true),
  opposition: ruled(term(3, 'workingDays', 'full')),
  standstill: ruled(term(10, 'calendarDays', 'full')),
  signature: ruled(term(15, 'calendarDays', 'full')),
  reviewAnswer: ruled(term(5, 'workingDays', 'inclusive')),
  reportReturn: ruled(term(10, 'workingDays', 'inclusive')),
  reminderDaysBefore: ruled([30, 7, 0]),
  noticeDaysAfter: ruled(7),
  formalDemandDaysAfter: ruled(15),
  suspensionDaysAfter: ruled(30),
}
export const sefrou = { council: { zone: 'Africa/Casablanca' }, rulePack: { values } }

// Monday 9 June 2025 was declared off on Friday the 6th, after an Eid al-Adha on the weekend.
export const dayOff = '2025-06-09'
export const before: Calendar = {
  ...moroccanCalendar,
  holidays: moroccanCalendar.holidays.filter(({ date }) => date !== dayOff),
}
export const at = (date: string, time = '10:00'): Instant =>
  chosenInstant({ date: calendarDate(date), time, zone: before.zone }, 'later').at
export const endOfTerm = (period: Period, from: Instant) => endOf(period, from, before).at

export interface Told {
  programme: ProgrammeState
  events: ProgrammeEvent[]
}

/** A programme in a stage, and what has happened in it since. */
export function told(stage: ProgrammeState['stage'], ...happened: [date: string, event: NewEvent][]): Told {
  const listed: [string, NewEvent] = [
    '2025-05-01',
    {
      type: 'dossiersListed',
      ground: 'terms-of-reference',
      data: { page: 1, dossiers: [{ id: 'dossier-1', by: 'association-1' }] },
    },
  ]
  const events = [listed, ...happened].map(([date, event], index) => ({
    ...event,
    version: index + 1,
    at: at(date),
    by: officer,
  }))
  return { programme: { ...foldAll(newProgramme('days-off', terms), events), stage }, events }
}

/** What the server prepares, and the rule decides. */
export function record({ programme, events }: Told, now: Instant, date = dayOff, calendar = before) {
  const given = {
    opened: openedTerms(events, sefrou),
    date,
    calendar: withDaysOff(calendar, [...(programme.daysOff ?? []), date]),
    now,
  }
  return {
    date,
    reference: words,
    isDayOff: !isWorkingDay(withDaysOff(calendar, programme.daysOff), calendarDate(date)),
    terms: recountedTerms(programme, given),
    dueDates: movedDueDates(programme, sefrou, given),
  }
}

export function decided(story: Told, now: Instant, date = dayOff, calendar = before): NewEvent[] {
  const message = record(story, now, date, calendar)
  const decision = decideAct(story.programme, 'recordDayOff', message, { now, by: officer })
  if ('refused' in decision) throw new Error(decision.refused.word)
  return [...decision.events]
}

export const after = ({ programme }: Told, events: readonly NewEvent[], now: Instant) =>
  events.reduce((state, event) => folded(state, event, now), programme)

export const completionAsked: [string, NewEvent] = [
  '2025-06-06',
  {
    type: 'completionRequested',
    ground: 'law-55-19',
    data: {
      dossier: 'dossier-1',
      papers: [],
      completeBy: endOfTerm(values.completion.value, at('2025-06-06')),
    },
  },
]

export const notified = (date: string): [string, NewEvent] => [
  date,
  {
    type: 'resultsNotified',
    ground: 'law-03-01',
    data: {
      reasons: words,
      standstillEndsAt: endOfTerm(values.standstill.value, at(date)),
      signBy: endOfTerm(values.signature.value, at(date)),
    },
  },
]
