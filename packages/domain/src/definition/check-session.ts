import { ordinarySessions } from '../calendar/session.ts'
import type { Calendar } from '../calendar/working-day.ts'
import { calendarDate, type CalendarDate } from '../clock/calendar-date.ts'
import { problem, type Problem } from './problem.ts'
import { publicationDay } from './publication-day.ts'
import type { Definition } from './schema.ts'

type Sound = Pick<Definition, 'calendar' | 'councilSessions' | 'groundingDeliberation'>
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
