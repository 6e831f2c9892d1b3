import type { Instant } from '../clock/instant.ts'

export interface AccessRefusals {
  /** Until the deadline nobody learns who has filed: no copy of the record leaves. */
  'intake-still-open': object
  /** Nothing of a programme that still runs is erased. */
  'programme-not-closed': object
  /** The rule pack says no term. */
  'retention-term-missing': object
  'retention-term-running': { until: Instant }
  /** Also the answer to whoever asks for what was erased. */
  'personal-data-erased': { erasedAt: Instant }
  /** Nobody's last office ended so long ago, or a programme that is kept still names them. */
  'no-account-to-erase': { endedBefore: Instant }
}
