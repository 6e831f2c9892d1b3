import type { Centimes } from '../money/amount.ts'
import { each, unwritten, type Offers, type OfferView } from '../programme/offer.ts'
import type { trancheInputs } from './schema.ts'
import { trancheOf } from './stage.ts'

export const trancheOffers: Offers<keyof typeof trancheInputs> = {
  openCredit: (view) =>
    each(unpaid(view), (tranche) => ({ tranche, budgetYear: nextBudget(view, tranche), line: unwritten })),
  commitTranche: (view) => each(unpaid(view), (tranche) => ({ tranche, number: unwritten })),
  submitJustification: (view) =>
    each(
      ids(view).filter((id) => left(view, id) > 0),
      (tranche) => ({
        tranche,
        amount: left(view, tranche),
        papers: unwritten,
      }),
    ),
  acceptJustification: (view) =>
    each(
      ids(view).filter((id) => submitted(view, id) > 0),
      (tranche) => ({
        tranche,
        amount: submitted(view, tranche),
      }),
    ),
  certifyTranche: (view) => each(unpaid(view), (tranche) => ({ tranche })),
  orderTranche: (view) => each(unpaid(view), (tranche) => ({ tranche })),
  recordTreasurerAcceptance: (view) => each(unpaid(view), (tranche) => ({ tranche })),
  recordTreasurerRejection: (view) => each(unpaid(view), (tranche) => ({ tranche, reasons: unwritten })),
  recordPayment: (view) =>
    each(unpaid(view), (tranche) => ({ tranche, reference: unwritten, paidOn: view.today })),
}

const ids = ({ programme }: OfferView): string[] => programme.terms.tranches.map(({ id }) => id)

const unpaid = (view: OfferView): string[] =>
  ids(view).filter((id) => trancheOf(view.programme, id)?.status !== 'paid')

/** This year's budget, or the one after the budget that has the credit already. */
function nextBudget({ programme, today }: OfferView, id: string): number {
  const known = trancheOf(programme, id)?.budgetYear ?? null
  return Math.max(Number(today.slice(0, 4)), known === null ? 0 : known + 1)
}

/** What of a paid tranche is not justified yet. */
function left({ programme }: OfferView, id: string): Centimes {
  const tranche = trancheOf(programme, id)
  return (tranche ? tranche.paid - tranche.justified - tranche.submitted : 0) as Centimes
}

const submitted = ({ programme }: OfferView, id: string): Centimes =>
  trancheOf(programme, id)?.submitted ?? (0 as Centimes)
