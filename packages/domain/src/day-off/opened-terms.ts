import type { Period } from '../calendar/period.ts'
import { calendarDate } from '../clock/calendar-date.ts'
import type { Instant } from '../clock/instant.ts'
import { chosenInstant } from '../clock/wall-time.ts'
import type { Definition } from '../definition/schema.ts'
import type { ProgrammeEvent } from '../programme/event.ts'
import type { Term } from './events.ts'

/** What a term is counted from. One that was opened twice is in it twice: the later end holds. */
export interface OpenedTerm {
  term: Term | 'report'
  about?: string
  period: Period
  from: Instant
}

type Values = Definition['rulePack']['values']
type TermValue =
  | 'completion'
  | 'visa'
  | 'opposition'
  | 'standstill'
  | 'signature'
  | 'reviewAnswer'
  | 'reportReturn'

/** What of a definition gives a programme its terms. */
interface Ruled {
  council: { zone: string }
  rulePack: { values: Pick<Values, TermValue | 'isVisaRequired'> }
}

/** Every term that the events of a programme opened; state holds ends alone, and an end does not say what it was counted from. */
export function openedTerms(events: readonly ProgrammeEvent[], ruled: Ruled): OpenedTerm[] {
  return events.reduce<OpenedTerm[]>(
    (opened, event) => [...without(opened, event), ...openedBy(event, ruled)],
    [],
  )
}

function openedBy(event: ProgrammeEvent, { council, rulePack: { values } }: Ruled): OpenedTerm[] {
  const { at: from } = event
  switch (event.type) {
    case 'completionRequested':
      return [{ term: 'completion', about: event.data.dossier, period: values.completion.value, from }]
    case 'deliberationTransmitted': {
      const { sentAt } = event.data
      return [
        { term: 'visa', period: values.visa.value, from: sentAt },
        { term: 'opposition', period: values.opposition.value, from: sentAt },
      ]
    }
    case 'resultsNotified':
      return [
        { term: 'standstill', period: values.standstill.value, from },
        { term: 'signature', period: values.signature.value, from },
      ]
    case 'reviewRequested':
      return [{ term: 'review-answer', about: event.data.dossier, period: values.reviewAnswer.value, from }]
    case 'reviewAnswered':
      return [{ term: 'signature', period: values.signature.value, from }]
    case 'amendmentDeliberated': {
      const { heldOn, sentOn = heldOn } = event.data
      const sent = { date: calendarDate(sentOn), time: '00:00', zone: council.zone }
      const { isVisaRequired, opposition, visa } = values
      const period = (isVisaRequired.value ? visa : opposition).value
      const about = String(event.data.amendment)
      return [{ term: 'amendment', about, period, from: chosenInstant(sent, 'earlier').at }]
    }
    case 'reportReturned':
      return [{ term: 'report', about: event.data.milestone, period: values.reportReturn.value, from }]
    default:
      return []
  }
}

/**
 * Dates that a contract or an amendment gives a report end the term in which it was to come again; the governor's answer to an
 * amendment ends the days that he had for it.
 */
function without(opened: OpenedTerm[], event: ProgrammeEvent): OpenedTerm[] {
  if (event.type === 'amendmentVisaGranted' || event.type === 'amendmentVisaRefused') {
    const answered = String(event.data.amendment)
    return opened.filter(({ term, about }) => term !== 'amendment' || about !== answered)
  }
  if (event.type !== 'amendmentInForce' && event.type !== 'contractResumed') return opened
  const { schedules = {} } = event.data
  return opened.filter(({ term, about }) => term !== 'report' || !about || !Object.hasOwn(schedules, about))
}
