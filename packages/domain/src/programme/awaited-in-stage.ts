import type { Instant } from '../clock/instant.ts'
import { reportsNotAccepted } from '../closure/reports.ts'
import type { Awaited, AwaitedAct, AwaitedOffice } from './awaited.ts'
import type { ProgrammeState } from './state.ts'

function awaits(who: AwaitedOffice, what: AwaitedAct, until: Instant | null = null): Awaited {
  return { who, what, until }
}

const earliest = (instants: readonly Instant[]): Instant | null => instants.toSorted()[0] ?? null

export function inSelection({ committee, selection }: ProgrammeState): Awaited {
  const members = Object.values(committee.members)
  if (members.length === 0) return awaits('president', 'appoint-committee')
  if (members.some(({ hasDeclared }) => !hasDeclared)) return awaits('member', 'declare-interests')
  if (!selection.openedAt) return awaits('member', 'open-session')
  if (!selection.isComplianceConcluded) {
    const incomplete = Object.values(selection.dossiers).filter(({ status }) => status === 'incomplete')
    const until = earliest(incomplete.flatMap(({ completeBy }) => completeBy ?? []))
    return until ? awaits('association', 'complete-dossier', until) : awaits('member', 'check-dossiers')
  }
  if (!selection.passed) return awaits('member', 'score-technical')
  if (!selection.ranking) return awaits('member', 'score-financial')
  return awaits('member', committee.minutes ? 'sign-minutes' : 'draw-up-minutes')
}

export function inAward({ award }: ProgrammeState): Awaited {
  if (!award.provisionalAt) return awaits('officer', 'publish-provisional-result')
  if (!award.submittedAt) return awaits('president', 'submit-to-council')
  if (!award.dossier) return awaits('council', 'deliberate')
  if (!award.transmittedAt) return awaits('officer', 'transmit-deliberation')
  if (award.visa === 'pending') return awaits('governor', 'grant-visa', award.visaTacitAt)
  if (!award.executoryFrom) return awaits('governor', 'end-opposition', award.oppositionEndsAt)
  if (!award.notifiedAt) return awaits('officer', 'notify-results')
  const answerBy = earliest(Object.values(award.openReviews))
  if (answerBy) return awaits('president', 'answer-review', answerBy)
  if (!award.isStandstillOver) return awaits('clock', 'end-standstill', award.standstillEndsAt)
  if (!award.signedByAssociation) return awaits('association', 'sign-by-association', award.signBy)
  const since = award.missedByCouncil?.[0]
  if (since) return awaits('president', 'sign-overdue-by-council', since)
  return awaits('president', 'sign-by-council', award.signBy)
}

/** A report that is in comes before one that is due, and of these the one that is due first. */
export function inContract({ contract, milestones }: ProgrammeState): Awaited | null {
  if (!contract.startedAt) return awaits('president', 'order-start')
  if (contract.isSuspended) return awaits('president', 'resume-contract')
  const all = Object.entries(milestones)
  const submitted = all.find(([, { status }]) => status === 'submitted')
  if (submitted) return { ...awaits('officer', 'examine-report'), about: submitted[0] }
  const [next] = all
    .flatMap(([about, { status, schedule }]) =>
      schedule && status !== 'accepted' ? [{ about, until: schedule.dueAt }] : [],
    )
    .toSorted((a, b) => a.until.localeCompare(b.until))
  return next ? { ...awaits('association', 'submit-report', next.until), about: next.about } : null
}

export function inClosure(programme: ProgrammeState): Awaited {
  const { closure, outcome } = programme
  if (outcome === 'cancelled' || outcome === 'unsuccessful') return awaits('officer', 'archive')
  if (!closure.isSettled) return awaits('officer', 'settle-accounts')
  if (closure.toRecover > 0) {
    return closure.isRecoveryOrdered
      ? awaits('association', 'pay-back')
      : awaits('president', 'order-recovery')
  }
  // Without all of its reports it has no certificate to wait for.
  const isCertifiable = outcome === 'complete' && reportsNotAccepted(programme).length === 0
  if (isCertifiable && !closure.hasCertificate) return awaits('president', 'issue-certificate')
  return awaits('officer', 'archive')
}
