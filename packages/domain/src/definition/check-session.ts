import { plusDays } from '../calendar/day.ts'
import { endOf, type Period } from '../calendar/period.ts'
import { nextOrdinarySession, ordinarySessions } from '../calendar/session.ts'
import type { Calendar } from '../calendar/working-day.ts'
import { calendarDate, type CalendarDate } from '../clock/calendar-date.ts'
import { toInstant } from '../clock/wall-time.ts'
import { problem, type Problem } from './problem.ts'
import { publicationDay } from './publication-day.ts'
import type { Definition } from './schema.ts'

type Sound = Pick<Definition, 'calendar' | 'councilSessions' | 'groundingDeliberation' | 'rulePack'>
interface Given {
  calendar: Calendar
  publishedOn?: CalendarDate
}

/** Ordinary sessions stand where the law puts them, and the council has spoken before the call. */
export function checkSessions(
  { calendar: plan, councilSessions, groundingDeliberation: { session } }: Sound,
  { calendar, publishedOn }: Given,
): Problem[] {
  const all = [
    ...councilSessions.map((each, index) => ({ ...each, path: `councilSessions[${index}].heldOn` })),
    { ...session, path: 'groundingDeliberation.session.heldOn' },
  ]
  const misplaced = all.flatMap(({ kind, heldOn, path }) => {
    const date = calendarDate(heldOn)
    const sessions = ordinarySessions(Number(heldOn.slice(0, 4)), calendar)
    return kind === 'extraordinary' || sessions.some(({ opensOn }) => opensOn === date)
      ? []
      : [problem(path, 'not-a-session-day', { date })]
  })
  const published = publicationDay(plan, publishedOn)
  if (!published || session.heldOn < published) return misplaced
  const values = { date: calendarDate(session.heldOn), publishedOn: published }
  return [
    ...misplaced,
    problem('groundingDeliberation.session.heldOn', 'grounding-after-publication', values),
  ]
}

/**
 * The association is named by the first session after the minutes; what it decides is sent, visaed (or left without
 * opposition) and stands still for as long as the rules allow before anybody signs.
 */
export function checkSignature(
  { calendar: plan, councilSessions, rulePack: { values } }: Sound,
  { calendar, publishedOn }: Given,
): Problem[] {
  const published = publicationDay(plan, publishedOn)
  if (!published) return []
  const minutedOn = plusDays(published, plan.minutes.daysAfterPublication)
  const date = plusDays(published, plan.signature.daysAfterPublication)
  const sessions = [
    ...councilSessions.map(({ heldOn }) => heldOn),
    nextOrdinarySession(minutedOn, calendar).opensOn,
  ]
  const session = calendarDate(sessions.toSorted().find((heldOn) => heldOn > minutedOn) ?? minutedOn)
  const review = values.isVisaRequired.value ? values.visa : values.opposition
  const periods = [values.transmission.value, review.value, values.standstill.value]
  const possibleFrom = periods.reduce((from, period) => lastDayOf(period, from, calendar), session)
  if (date >= possibleFrom) return []
  return [problem('calendar.signature', 'signature-too-early', { date, session, possibleFrom })]
}

function lastDayOf(period: Period, from: CalendarDate, calendar: Calendar): CalendarDate {
  const reading = toInstant({ date: from, time: '12:00', zone: calendar.zone }, 'later')
  if (!reading.ok) throw new Error(`no noon on ${from} in ${calendar.zone}`)
  return endOf(period, reading.stored.at, calendar).date
}
