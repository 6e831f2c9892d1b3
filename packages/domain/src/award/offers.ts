import { ordinarySessions } from '../calendar/session.ts'
import { each, once, unwritten, type Offered, type Offers, type OfferView } from '../programme/offer.ts'
import { centimes } from '../money/amount.ts'
import { candidateOf } from './rules.ts'
import type { awardInputs } from './schema.ts'

export const awardOffers: Offers<keyof typeof awardInputs> = {
  publishProvisionalResult: () => once({}),
  submitToCouncil: () => once({}),
  recordCouncilDeliberation: (view) => [deliberation(view)],
  recordTransmission: ({ today }) => once({ sentOn: today }),
  recordOpposition: () => once({ reasons: unwritten }),
  recordVisa: () => [
    { target: null, input: { outcome: 'granted', reference: unwritten }, blank: ['outcome'] },
  ],
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
  signContract: () => once({ manner: 'paper', act: unwritten }),
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
