import { centimes } from '../money/amount.ts'
import type { trancheActs } from '../tranche/acts.ts'
import type { ActName, MessageOf } from './acts.ts'
import { conflict, tranche, words, type View } from './plausible-view.ts'

export type Plausible<A extends ActName> = { [N in A]: (view: View) => MessageOf<N> | null }

/** Those of the money chain. */
export const plausibleMoney: Plausible<keyof typeof trancheActs> = {
  openCredit: (view) => {
    const id = tranche(view)
    const known = view.programme.tranches[id]?.budgetYear ?? 0
    return { tranche: id, budgetYear: Math.max(known + 1, Number(view.now.slice(0, 4))), line: words }
  },
  commitTranche: (view) => ({ tranche: tranche(view), number: words }),
  submitJustification: (view) => {
    const id = tranche(view)
    const known = view.programme.tranches[id]
    const left = known ? Math.max(known.paid - known.justified - known.submitted, 0) : 0
    return { tranche: id, amount: centimes(view.dice.isRare() ? left + 1 : left), papers: words }
  },
  acceptJustification: (view) => {
    const id = tranche(view)
    const submitted = view.programme.tranches[id]?.submitted ?? 0
    return { tranche: id, amount: centimes(view.dice.isRare() ? Math.floor(submitted / 2) : submitted) }
  },
  certifyTranche: (view) => ({ tranche: tranche(view), conflict: conflict(view) }),
  orderTranche: (view) => ({ tranche: tranche(view) }),
  recordTreasurerAcceptance: (view) => ({ tranche: tranche(view) }),
  recordTreasurerRejection: (view) => ({ tranche: tranche(view), reasons: words }),
  recordPayment: (view) => ({
    tranche: tranche(view),
    reference: words,
    paidOn: view.now.slice(0, 10),
    conflict: conflict(view),
  }),
}
