import type { Instant } from '../clock/instant.ts'

export interface CallRefusals {
  'grounding-deliberation-missing': object
  /** The council has deliberated, and the governor may still oppose or refuse. */
  'grounding-not-executory': { from: Instant }
  /** The days in which the governor could say no had run when he did, or he had given his visa. */
  'grounding-executory': { from: Instant }
  /** The session was held before the governor said no to the former deliberation. */
  'deliberated-before-refusal': { date: string; refusedOn: string }
  'visa-before-deliberation': { date: string; heldOn: string }
  'already-recorded': object
  'terms-not-approved': object
  'terms-already-approved': object
  /** The definition given is the one that the draft has. */
  'draft-unchanged': object
  /** Another correction came first. */
  'draft-corrected-meanwhile': object
  /** Approved is a definition that the draft no longer has. */
  'draft-revised': object
  'channel-unknown': { channel: string }
  'channels-missing': { channels: string[] }
  'call-already-published': object
  'call-not-published': object
  'publication-too-short': { days: number; needed: number }
  /** Terms are posted once they are approved. */
  'posted-before-approval': { at: Instant; approvedAt: Instant }
  /** Recorded so long after its posting that nobody could ask any more. */
  'questions-end-not-ahead': { endsAt: Instant }
  'instant-in-the-future': { at: Instant }
  'questions-closed': { endedAt: Instant }
  /** As many wait for their answers as a programme carries along. */
  'questions-full': { questions: number }
  'question-unknown': { question: string }
  'question-already-answered': { question: string }
  'deadline-passed': { deadline: Instant }
  'deadline-not-later': { deadline: Instant }
  'extension-too-short': { days: number; needed: number }
  'not-yet-due': { dueAt: Instant }
}
