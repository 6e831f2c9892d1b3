import { plusDays } from '../calendar/day.ts'
import { calendarDate } from '../clock/calendar-date.ts'
import { isBefore, msOf, type Instant } from '../clock/instant.ts'
import type { StoredWallTime } from '../clock/wall-time.ts'
import { each, once, unwritten, type Offers } from '../programme/offer.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { callInputs } from './schema.ts'

const day = 86_400_000

export const callOffers: Offers<keyof typeof callInputs> = {
  recordGroundingDeliberation: ({ definition, today }) => {
    const { session, credit } = definition.groundingDeliberation
    const heldOn = session.heldOn < today ? session.heldOn : today
    return once({ number: unwritten, session: session.kind, heldOn, credit })
  },
  recordGroundingRefusal: ({ programme: { call }, now }) => {
    const from = call.groundedFrom
    if (!from || isBefore(now, from)) return once({ reference: unwritten })
    // When his time is over, only a letter of a day within it can be meant.
    const givenOn = plusDays(calendarDate(from.slice(0, 10)), -2)
    return [{ target: null, input: { reference: unwritten, givenOn }, blank: ['givenOn'] }]
  },
  // A form opens with the definition as it stands, and what it sends is another: the rule is asked about another.
  reviseDraft: ({ definition }) => {
    const title = { ...definition.title, fr: `${definition.title.fr} …` }
    return [{ target: null, input: { definition: { ...definition, title } }, blank: ['definition'] }]
  },
  approveTerms: () => once({}),
  postCall: ({ programme: { call, terms }, now }) =>
    each(
      terms.channels.map(({ id }) => id).filter((id) => !Object.hasOwn(call.posted, id)),
      (channel) => ({ channel, postedAt: now, proof: unwritten }),
    ),
  publishCall: () => once({}),
  askQuestion: () => once({ words: unwritten }),
  answerQuestion: ({ programme: { call } }) =>
    each(Object.keys(call.openQuestions), (question) => ({ question, words: unwritten })),
  issueAddendum: ({ programme, now }) => once({ words: unwritten, ...extensionOwed(programme, now) }),
  extendDeadline: ({ programme: { call }, today, now }) => {
    const from =
      call.deadline && isBefore(now, call.deadline.at) ? call.deadline : { date: today, time: '12:00' }
    return once({ deadline: later(from, 7), reason: unwritten })
  },
  cancelCall: () => once({ reason: unwritten }),
}

/** An addendum of the last days has to extend the deadline: by as many days as the terms say. */
function extensionOwed({ call: { deadline }, terms }: ProgrammeState, now: Instant) {
  if (!deadline || msOf(deadline.at) - msOf(now) >= terms.addendumWindowDays * day) return {}
  return { deadline: later(deadline, terms.addendumExtensionDays) }
}

function later({ date, time }: Pick<StoredWallTime, 'date' | 'time'>, days: number) {
  return { date: plusDays(date, days), time }
}
