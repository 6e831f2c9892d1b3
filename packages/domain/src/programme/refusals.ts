import type { Stage } from './stage.ts'

export interface ProgrammeRefusals {
  /** Also the answer to an id that exists but is not this person's: the two must not be told apart. */
  'not-found': object
  'not-in-this-stage': { stage: Stage }
  /** Between two runs of the workflow; the server tries again for some seconds. */
  'stage-changing': object
  'request-id-reused': object
  'programme-id-taken': object
  'words-changed': { id: string }
  'needs-reconciliation': object
  /** Whoever only reads is not told what became of an act. */
  'record-unreachable': { doing: 'reading' | 'acting' }
  'not-confirmed': object
  'date-in-the-future': { date: string }
  'malformed-input': { path: string }
  /** A request beyond all measure: nothing of it was read. */
  'too-large': object
  /** A name with marks that nobody sees, and that show it other than it is. */
  'hidden-marks': { path: string }
  /** An hour that the wall clock skips or shows twice on that day: the person chooses another. */
  'wall-time-ambiguous': { path: string; problem: 'skipped' | 'doubled' }
  'too-many-requests': { seconds: number }
  'sign-in-required': object
  /** An entry that no signed checkpoint covers yet: it takes about a second. */
  'not-yet-signed': object
  /** One at a time on a whole installation. */
  'rehearsal-running': object
  'rehearsal-not-running': object
}
