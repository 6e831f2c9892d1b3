import { groundingExecutoryFrom } from '../call/grounding.ts'
import type { Calendar } from '../calendar/working-day.ts'
import { calendarDate, type CalendarDate } from '../clock/calendar-date.ts'
import { wallTimeOf } from '../clock/wall-time.ts'
import { problem, type Problem } from './problem.ts'
import { publicationDay } from './publication-day.ts'
import type { Definition } from './schema.ts'

type Sound = Pick<Definition, 'calendar' | 'groundingDeliberation' | 'rulePack'>
interface Given {
  calendar: Calendar
  publishedOn?: CalendarDate
}

/** The day of publication, and from when the deliberation before it is sure to be executory. */
export interface GroundingRisk {
  date: CalendarDate
  session: CalendarDate
  safeFrom: CalendarDate
}

/** A deliberation that no visa makes executory is so when opposition has run out, and the call comes after. */
export function checkGrounding(sound: Sound, given: Given): Problem[] {
  const near = tooNear(sound, given)
  if (!near || sound.rulePack.values.isVisaRequired.value) return []
  const { date: publishedOn, session: date, safeFrom: executoryFrom } = near
  return [
    problem('groundingDeliberation.session.heldOn', 'grounding-not-executory', {
      date,
      publishedOn,
      executoryFrom,
    }),
  ]
}

/** Possible where the governor gives his visa in time, and not sure: his silence speaks later than the call. Null otherwise. */
export function groundingRisk(sound: Sound, given: Given): GroundingRisk | null {
  return sound.rulePack.values.isVisaRequired.value ? tooNear(sound, given) : null
}

function tooNear(
  { calendar: plan, groundingDeliberation, rulePack }: Sound,
  given: Given,
): GroundingRisk | null {
  const date = publicationDay(plan, given.publishedOn)
  const session = calendarDate(groundingDeliberation.session.heldOn)
  // One that comes after the publication was named already.
  if (!date || session >= date) return null
  const executory = groundingExecutoryFrom({ heldOn: session }, rulePack.values, given.calendar)
  if (!executory) return null
  const safeFrom = wallTimeOf(executory, given.calendar.zone).date
  return date < safeFrom ? { date, session, safeFrom } : null
}
