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
  'become-executory',
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
  return awaitedAt(awaitedSoFar(programme), now)
}

/** The same as long as no clock is asked: a function of the state alone, which a read model may hold. */
export function awaitedSoFar(programme: ProgrammeState): Awaited | null {
  switch (programme.stage) {
    case 'call':
      return inCall(programme)
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

/**
 * What the clock makes of it: once the deadline is past no dossier is awaited any more, but the closing; once the council's
 * deliberation is executory the president acts on it.
 */
export function awaitedAt(awaited: Awaited | null, now: Instant): Awaited | null {
  const until = awaited?.until
  if (!until || isBefore(now, until)) return awaited
  if (awaited.what === 'file-dossiers') return { who: 'clock', what: 'close-intake', until }
  if (awaited.what === 'become-executory') return approval
  return awaited
}

const approval: Awaited = { who: 'president', what: 'approve-terms', until: null }

function inCall({ call }: ProgrammeState): Awaited {
  if (!call.isGrounded) return { who: 'officer', what: 'record-deliberation', until: null }
  if (!call.termsApprovedAt) {
    return call.groundedFrom
      ? { who: 'governor', what: 'become-executory', until: call.groundedFrom }
      : approval
  }
  if (!call.publishedAt || !call.deadline) return { who: 'officer', what: 'publish-call', until: null }
  return { who: 'association', what: 'file-dossiers', until: call.deadline.at }
}
