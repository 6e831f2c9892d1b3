import type { Centimes } from '../money/amount.ts'
import type { Words } from '../programme/words.ts'

export interface TrancheEvents {
  /** `line` names chapter, article and paragraph of the budget. */
  creditOpened: { tranche: string; budgetYear: number; line: Words }
  trancheCommitted: { tranche: string; amount: Centimes; number: Words }
  /** Who certified, ordered or recorded is the event's `by`. */
  trancheCertified: { tranche: string; amount: Centimes }
  /** `account` is the bank identity it goes to; an order of before it was asked for names none. */
  trancheOrdered: { tranche: string; amount: Centimes; account?: Words }
  trancheAccepted: { tranche: string }
  trancheRejected: { tranche: string; reasons: Words }
  tranchePaid: { tranche: string; amount: Centimes; reference: Words; paidOn: string }
  justificationSubmitted: { tranche: string; amount: Centimes; papers: Words }
  /** Of what was submitted; the rest counts as not justified, and may be submitted anew. */
  justificationAccepted: { tranche: string; amount: Centimes }
}
