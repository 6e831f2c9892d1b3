import type { Centimes } from '../money/amount.ts'
import type { Blocker } from './blockers.ts'

export interface TrancheRefusals {
  /** The association has not given its bank identity yet. */
  'account-missing': { tranche: string }
  'tranche-unknown': { tranche: string }
  /** A credit of this budget year, or of a later one, is open already. */
  'credit-already-open': { tranche: string; budgetYear: number }
  'credit-not-open': { tranche: string }
  'tranche-already-committed': { tranche: string }
  'tranche-already-certified': { tranche: string }
  'tranche-not-certified': { tranche: string }
  'tranche-not-ordered': { tranche: string }
  /** The treasurer has not accepted the order. */
  'tranche-not-accepted': { tranche: string }
  'tranche-not-paid': { tranche: string }
  'tranche-already-paid': { tranche: string }
  'tranche-blocked': { tranche: string; blockers: Blocker[] }
  /** Certifier, orderer and payer are three people. */
  'same-person': { tranche: string }
  'amount-is-zero': object
  'justification-not-submitted': { tranche: string }
  'justification-above-paid': { tranche: string; left: Centimes }
  'justification-above-submitted': { tranche: string; submitted: Centimes }
}
