import { ordinarySessions } from '../calendar/session.ts'
import { isBefore, type Instant } from '../clock/instant.ts'
import { each, once, unwritten, type Offered, type Offers, type OfferView } from '../programme/offer.ts'
import { centimes } from '../money/amount.ts'
import { candidateOf } from './rules.ts'
import type { awardInputs } from './schema.ts'

export const awardOffers: Offers<keyof typeof awardInputs> = {
  publishProvisionalResult: () => once({}),
  submitToCouncil: () => once({}),
  recordCouncilDeliberation: (view) => [deliberation(view)],
  recordTransmission: ({ today }) => once({ sentOn: today }),
  // When their time is over, only a letter of a day within it can be meant.
  recordOpposition: ({ programme: { award }, now }) => {
    const givenOn = dayGone(award.oppositionEndsAt, now)
    if (givenOn === null) return once({ reasons: unwritten })
    return [{ target: null, input: { reasons: unwritten, givenOn }, blank: ['givenOn'] }]
  },
  recordVisa: ({ programme: { award, terms }, now }) => {
    const reference = unwritten
    const givenOn = terms.isVisaTacit ? dayGone(award.visaTacitAt, now) : null
    if (givenOn === null)
      return [{ target: null, input: { outcome: 'granted', reference }, blank: ['outcome'] }]
    return [
      { target: null, input: { outcome: 'refused', reference, givenOn }, blank: ['outcome', 'givenOn'] },
    ]
  },
  notifyResults: () => once({ reasons: unwritten }),
  requestReview: ({ programme: { selection }, by }) =>
    each(
      Object.keys(selection.dossiers).filter((id) => selection.dossiers[id]?.by === by.association),
      (dossier) => ({ dossier, reasons: unwritten }),
    ),
  answerReview: ({ programme: { award } }) =>
    Object.keys(award.openReviews).map((dossier) => ({
      target: dossier,
      input: { dossier, outcome: 'rejected', reasons: unwritten },
      blank: ['outcome'],
    })),
  setWinnerAside: () => once({ reasons: unwritten }),
  signContract: () => once({ manner: 'paper', act: unwritten }),
}

/** The last day of a time that is over; null while it runs. */
function dayGone(endsAt: Instant | null, now: Instant): string | null {
  return endsAt && !isBefore(now, endsAt) ? endsAt.slice(0, 10) : null
}

/** The last ordinary session since the dossier was submitted; where there was none, only an extraordinary one can be meant. */
function deliberation({ programme, calendar, today }: OfferView): Offered<'recordCouncilDeliberation'> {
  const submittedOn = programme.award.submittedAt?.slice(0, 10) ?? today
  const heldOn = ordinarySessions(Number(today.slice(0, 4)), calendar)
    .map(({ opensOn }) => opensOn)
    .findLast((date) => date >= submittedOn && date <= today)
  const planned = Object.values(programme.tranches).reduce((sum, { amount }) => sum + amount, 0)
  return {
    target: null,
    input: {
      number: unwritten,
      session: heldOn ? 'ordinary' : 'extraordinary',
      heldOn: heldOn ?? today,
      outcome: 'approved',
      dossier: candidateOf(programme) ?? 'none',
      amount: centimes(planned),
      votes: { for: 1, against: 0, abstained: 0 },
      isReserveListApproved: false,
    },
    blank: ['outcome', 'votes', 'isReserveListApproved', ...(heldOn ? [] : (['session', 'heldOn'] as const))],
  }
}
