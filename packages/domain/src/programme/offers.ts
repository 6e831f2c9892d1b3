import { awardOffers } from '../award/offers.ts'
import { callOffers } from '../call/offers.ts'
import { closureOffers } from '../closure/offers.ts'
import { committeeOffers } from '../committee/offers.ts'
import { contractOffers } from '../contract/offers.ts'
import { dayOffOffers } from '../day-off/offers.ts'
import { milestoneOffers } from '../milestone/offers.ts'
import { selectionOffers } from '../selection/offers.ts'
import { trancheOffers } from '../tranche/offers.ts'
import { inputs, type PersonalAct } from './inputs.ts'
import type { Offered, Offers, OfferView } from './offer.ts'
import { notAllowed } from './permission.ts'

/** Every act of a person, and the ways in which it can be done; one that is missing does not compile. */
const offers: Offers<PersonalAct> = {
  ...callOffers,
  ...committeeOffers,
  ...selectionOffers,
  ...awardOffers,
  ...contractOffers,
  ...milestoneOffers,
  ...trancheOffers,
  ...closureOffers,
  ...dayOffOffers,
}

export type AnyOffer = { [N in PersonalAct]: Offered<N> & { act: N } }[PersonalAct]

/** Two thousand dossiers are not asked about at once: beyond these, one asks about the one that is looked at. */
const targetsAtOnce = 20

/** What this person's role and relation could do in this stage, with the rule still to be asked. */
export function offersFor(view: OfferView, target: string | null = null): AnyOffer[] {
  const acts = Object.keys(inputs) as PersonalAct[]
  return acts
    .filter((act) => notAllowed(view.programme, act, view.by) === null)
    .flatMap((act) => offersOf(act, view, target))
}

function offersOf(act: PersonalAct, view: OfferView, target: string | null): AnyOffer[] {
  const all = offers[act](view).filter((offer) => target === null || offer.target === target)
  // Each entry of the table gives what its own act takes.
  return all.slice(0, targetsAtOnce).map((offer) => ({ ...offer, act }) as unknown as AnyOffer)
}
