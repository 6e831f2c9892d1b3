import type { Instant } from '../clock/instant.ts'
import type { Role } from '../programme/actor.ts'
import type { PersonalAct } from '../programme/inputs.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { blockersOf, type Blocker } from './blockers.ts'
import { trancheOf, type TrancheStatus } from './stage.ts'

/** Whose turn it is: an office with an account, or the treasurer, whose acts the officer records. */
export type Turn = Extract<Role, 'officer' | 'director' | 'president' | 'association'> | 'treasurer'

/** One thing between a tranche and its money, and the act that takes it out of the way. */
export interface NextStep {
  /** Null for a step of the money chain that nothing stands against. */
  blocker: Blocker | null
  /** Null where nobody can lift it any more. */
  turn: Turn | null
  act: PersonalAct | null
  target: string | null
  /** The term that runs for it; null where none does. */
  until: Instant | null
}

/**
 * What has to be done before a tranche is paid, as it stands at `now`: each blocker with whoever lifts it, or the next
 * step of the chain where nothing blocks. Empty for a paid one.
 */
export function nextSteps(programme: ProgrammeState, tranche: string, now: Instant): NextStep[] {
  const status = trancheOf(programme, tranche)?.status
  if (status === undefined || status === 'paid') return []
  const isCertified = status === 'certified' || status === 'ordered' || status === 'accepted'
  const blockers = blockersOf(programme, tranche, now)
  const steps = blockers.map((blocker): NextStep => ({ ...lifted(programme, tranche, blocker), blocker }))
  // What was certified goes on its way beside what is looked at once more.
  return isCertified || steps.length === 0
    ? [...steps, { ...chainStep(status, tranche), blocker: null }]
    : steps
}

type Lift = Omit<NextStep, 'blocker'>

const nobody: Lift = { turn: null, act: null, target: null, until: null }

const lift = (turn: Turn, act: PersonalAct, target: string | null = null, until: Instant | null = null) => ({
  turn,
  act,
  target,
  until,
})

function lifted(programme: ProgrammeState, tranche: string, blocker: Blocker): Lift {
  switch (blocker.word) {
    case 'not-signed': {
      const { signedByAssociation, signBy } = programme.award
      return lift(signedByAssociation ? 'president' : 'association', 'signContract', null, signBy)
    }
    case 'terminated':
    case 'accounts-settled':
      return nobody
    case 'not-started':
      return lift('president', 'orderStart')
    case 'credit-not-open':
    case 'credit-lapsed':
      return lift('officer', 'openCredit', tranche)
    case 'not-committed':
      return lift('officer', 'commitTranche', tranche)
    case 'former-tranche-unpaid':
      return formerStep(programme, blocker.tranche)
    case 'former-not-justified': {
      const former = trancheOf(programme, blocker.tranche)
      const isHandedIn = former !== undefined && former.submitted > 0
      return isHandedIn
        ? lift('officer', 'acceptJustification', blocker.tranche)
        : lift('association', 'submitJustification', blocker.tranche)
    }
    case 'report-not-accepted': {
      const { milestone: id } = blocker
      const milestone = programme.milestones[id]
      return milestone?.status === 'submitted'
        ? lift('officer', 'acceptReport', id)
        : lift('association', 'submitReport', id, milestone?.schedule?.dueAt ?? null)
    }
    case 'yearly-account-missing': {
      const dueAt = programme.milestones[blocker.milestone]?.schedule?.dueAt ?? null
      return lift('association', 'fileYearlyAccount', blocker.milestone, dueAt)
    }
    case 'budget-exceeded':
      return lift('officer', 'proposeAmendment')
    case 'mandate-expired':
    case 'prohibited-conflict':
      return lift('association', 'recordBureau')
    case 'suspended':
      return lift('president', 'resumeContract')
  }
}

/** The step that the former tranche waits for in the chain; what blocks that one stands with it. */
function formerStep(programme: ProgrammeState, former: string): Lift {
  const tranche = trancheOf(programme, former)
  if (!tranche) return nobody
  if (tranche.status === 'planned') {
    return lift('officer', tranche.isCreditOpen ? 'commitTranche' : 'openCredit', former)
  }
  return chainStep(tranche.status, former)
}

function chainStep(status: TrancheStatus, tranche: string): Lift {
  switch (status) {
    case 'planned':
      return lift('officer', 'commitTranche', tranche)
    case 'committed':
    case 'rejected':
      return lift('director', 'certifyTranche', tranche)
    case 'certified':
      return lift('president', 'orderTranche', tranche)
    case 'ordered':
      return lift('treasurer', 'recordTreasurerAcceptance', tranche)
    case 'accepted':
      return lift('treasurer', 'recordPayment', tranche)
    case 'paid':
      return nobody
  }
}
