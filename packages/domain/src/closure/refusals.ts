import type { Centimes } from '../money/amount.ts'
import type { Outcome } from '../programme/stage.ts'

export interface ClosureRefusals {
  /** The call ended without a contract: there is only an archive to close. */
  'nothing-was-contracted': object
  'accounts-already-settled': object
  'accounts-not-settled': object
  /** Certified, ordered or accepted by the treasurer, and not paid yet. */
  'payment-under-way': { tranches: string[] }
  'justification-not-examined': { tranches: string[] }
  'nothing-to-recover': object
  'recovery-already-ordered': object
  'recovery-not-ordered': object
  'recovery-above-due': { toRecover: Centimes }
  'recovery-outstanding': { toRecover: Centimes }
  'certificate-only-for-complete': { outcome: Outcome | null }
  'certificate-already-issued': object
  'certificate-missing': object
  'evaluation-missing': object
  'equipment-list-missing': object
  'reports-not-accepted': { milestones: string[] }
}
