import type { Instant } from '../clock/instant.ts'
import type { Centimes } from '../money/amount.ts'
import type { Visa } from './stage.ts'

export interface AwardRefusals {
  'provisional-result-missing': object
  'already-submitted': object
  'not-submitted': object
  'deliberation-missing': object
  'already-deliberated': object
  'not-a-session-day': { date: string }
  /** Held before the president submitted it. */
  'deliberation-too-early': { date: string; submittedAt: Instant }
  'votes-do-not-carry': { for: number; against: number }
  /** Recorded as rejected, although more voices were for than against. */
  'votes-carry': { for: number; against: number }
  /** For and against alike, and nobody has said on which side the president voted. */
  'votes-tied': { for: number; against: number }
  'deliberation-names-another': { dossier: string; expected: string }
  'amount-above-budget': { amount: Centimes; budget: Centimes }
  'amount-differs-from-tranches': { amount: Centimes; tranches: Centimes }
  'already-transmitted': object
  'sent-before-deliberation': { date: string; heldOn: string }
  'not-transmitted': object
  /** The governor's letter bears a day before the deliberation was sent to him. */
  'answered-before-transmission': { date: string; sentAt: Instant }
  'opposition-period-over': { endedAt: Instant }
  'visa-not-pending': { visa: Visa }
  'visa-not-tacit': object
  'not-executory': { visa: Visa }
  'results-not-notified': object
  'standstill-over': object
  'standstill-running': { endsAt: Instant }
  'review-already-requested': { dossier: string }
  'review-unknown': { dossier: string }
  /** A review that is rejected changes no result. */
  'remedy-without-uphold': object
  /** Whoever won asked for the review: there is nobody to set aside for them. */
  'requester-is-winner': { dossier: string }
  'review-pending': { dossiers: string[] }
  'signature-window-over': { signBy: Instant }
  'already-signed': object
  /** Nothing was found over which nobody may sign. */
  'no-prohibited-conflict': { dossier: string }
  'association-signs-first': object
}
