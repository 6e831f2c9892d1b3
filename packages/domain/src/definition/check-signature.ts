import { plusDays } from '../calendar/day.ts'
import { endOf, type Period } from '../calendar/period.ts'
import { nextOrdinarySession } from '../calendar/session.ts'
import type { Calendar } from '../calendar/working-day.ts'
import { calendarDate, type CalendarDate } from '../clock/calendar-date.ts'
import { chosenInstant } from '../clock/wall-time.ts'
import { problem, type Problem } from './problem.ts'
import { publicationDay } from './publication-day.ts'
import type { Definition } from './schema.ts'

type Sound = Pick<Definition, 'calendar' | 'councilSessions' | 'rulePack'>
interface Given {
  calendar: Calendar
  publishedOn?: CalendarDate
}

/** The day on which a definition means to sign, and what speaks against it. */
export interface SignatureRisk {
  date: CalendarDate
  session: CalendarDate
  safeFrom: CalendarDate
}

/**
 * What no haste can save: the council names the association after the minutes, on the same day at the earliest. It may
 * send its deliberation at once, and the governor may visa it at once; opposition and standstill run out.
 */
export function checkSignature(sound: Sound, given: Given): Problem[] {
  const planned = plannedSignature(sound, given)
  if (!planned) return []
  const { date, minutedOn } = planned
  const { isVisaRequired, opposition, standstill } = sound.rulePack.values
  const session = sessionFrom(minutedOn, sound, given)
  const terms = [...(isVisaRequired.value ? [] : [opposition.value]), standstill.value]
  const possibleFrom = lastDayOf(terms, session, given)
  if (date >= possibleFrom) return []
  return [problem('calendar.signature', 'signature-too-early', { date, session, possibleFrom })]
}

/**
 * What is possible and hangs on others' haste: a council that meets on a later day than the minutes, a transmission and a
 * governor who take all the time they have. Null where there is no such risk, or no hope.
 */
export function signatureRisk(sound: Sound, given: Given): SignatureRisk | null {
  const planned = plannedSignature(sound, given)
  if (!planned || checkSignature(sound, given).length > 0) return null
  const { date, minutedOn } = planned
  const { isVisaRequired, opposition, standstill, transmission, visa } = sound.rulePack.values
  const session = sessionFrom(plusDays(minutedOn, 1), sound, given)
  const review = isVisaRequired.value ? visa : opposition
  const safeFrom = lastDayOf([transmission.value, review.value, standstill.value], session, given)
  return date < safeFrom ? { date, session, safeFrom } : null
}

function plannedSignature({ calendar: plan }: Sound, { publishedOn }: Given) {
  const published = publicationDay(plan, publishedOn)
  if (!published) return null
  return {
    minutedOn: plusDays(published, plan.minutes.daysAfterPublication),
    date: plusDays(published, plan.signature.daysAfterPublication),
  }
}

/** The first session on that day or after it: an ordinary one, or one that the definition names. */
function sessionFrom(day: CalendarDate, { councilSessions }: Sound, { calendar }: Given): CalendarDate {
  const ordinary = nextOrdinarySession(plusDays(day, -1), calendar).opensOn
  const named = councilSessions.map(({ heldOn }) => calendarDate(heldOn)).filter((heldOn) => heldOn >= day)
  return [...named, ordinary].toSorted()[0] ?? ordinary
}

/** The last day of terms that follow each other. */
function lastDayOf(terms: readonly Period[], from: CalendarDate, { calendar }: Given): CalendarDate {
  return terms.reduce((date, term) => {
    const noon = chosenInstant({ date, time: '12:00', zone: calendar.zone }, 'later').at
    return endOf(term, noon, calendar).date
  }, from)
}
