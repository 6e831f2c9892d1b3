import { isBefore, type Instant } from '../clock/instant.ts'
import type { Role } from './actor.ts'
import { inAward, inClosure, inContract, inSelection } from './awaited-in-stage.ts'
import type { ProgrammeState } from './state.ts'

/** Who has to act next: an office with an account, or one whose acts are only recorded. */
export type AwaitedOffice =
  | Extract<Role, 'officer' | 'president' | 'member' | 'association' | 'clock'>
  | 'council'
  | 'governor'

export const awaitedActs = [
  'record-deliberation',
  'approve-terms',
  'publish-call',
  'file-dossiers',
  'close-intake',
  'appoint-committee',
  'declare-interests',
  'open-session',
  'complete-dossier',
  'check-dossiers',
  'score-technical',
  'score-financial',
  'draw-up-minutes',
  'sign-minutes',
  'publish-provisional-result',
  'submit-to-council',
  'deliberate',
  'transmit-deliberation',
  'grant-visa',
  'end-opposition',
  'notify-results',
  'answer-review',
  'end-standstill',
  'sign-by-association',
  'sign-by-council',
  'sign-overdue-by-council',
  'order-start',
  'resume-contract',
  'examine-report',
  'submit-report',
  'settle-accounts',
  'order-recovery',
  'pay-back',
  'issue-certificate',
  'archive',
] as const
export type AwaitedAct = (typeof awaitedActs)[number]

/** What a programme waits for: who, what, until when (null where no term runs). */
export interface Awaited {
  who: AwaitedOffice
  what: AwaitedAct
  until: Instant | null
  /** The milestone it is about, where there are several. */
  about?: string
}

/** The one thing a programme waits for first at `now`; null where nothing is awaited. */
export function awaitedOf(programme: ProgrammeState, now: Instant): Awaited | null {
  switch (programme.stage) {
    case 'call':
      return inCall(programme, now)
    case 'selection':
      return inSelection(programme)
    case 'award':
      return inAward(programme)
    case 'contract':
      return inContract(programme)
    case 'closure':
      return inClosure(programme)
    case 'closed':
      return null
  }
}

function inCall({ call }: ProgrammeState, now: Instant): Awaited {
  if (!call.isGrounded) return { who: 'officer', what: 'record-deliberation', until: null }
  if (!call.termsApprovedAt) return { who: 'president', what: 'approve-terms', until: null }
  if (!call.publishedAt || !call.deadline) return { who: 'officer', what: 'publish-call', until: null }
  const until = call.deadline.at
  if (!isBefore(now, until)) return { who: 'clock', what: 'close-intake', until }
  return { who: 'association', what: 'file-dossiers', until }
}
