import type { Centimes } from '../money/amount.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import {
  blockersOf,
  contractBlockers,
  orderBlockers,
  standingBlockers,
  type Blocker,
  type ConflictFinding,
} from './blockers.ts'
import { trancheOf, type TrancheState } from './stage.ts'

/** Contracts run over years and budgets do not: a credit is opened in one budget, and may be opened in a later one. */
export function openCredit(
  programme: ProgrammeState,
  message: { tranche: string; budgetYear: number; line: Words },
): Decision {
  const { tranche: id, budgetYear, line } = message
  const tranche = trancheOf(programme, id)
  if (!tranche) return refuse('tranche-unknown', { tranche: id })
  // A certificate that was not ordered in its year begins again with the next one's credit.
  const moving = tranche.status === 'certified' ? null : moneyMoving(id, tranche)
  if (moving) return moving
  if (tranche.budgetYear !== null && budgetYear <= tranche.budgetYear) {
    return refuse('credit-already-open', { tranche: id, budgetYear: tranche.budgetYear })
  }
  const blockers = contractBlockers(programme)
  if (blockers.length > 0) return refuse('tranche-blocked', { tranche: id, blockers })
  return decide(event('creditOpened', { tranche: id, budgetYear, line }, 'decree-2-17-450'))
}

/** The commitment as the treasurer visaed it. */
export function commitTranche(
  programme: ProgrammeState,
  { tranche: id, number }: { tranche: string; number: Words },
): Decision {
  const tranche = trancheOf(programme, id)
  if (!tranche) return refuse('tranche-unknown', { tranche: id })
  const moving = moneyMoving(id, tranche)
  if (moving) return moving
  if (tranche.status !== 'planned') return refuse('tranche-already-committed', { tranche: id })
  if (!tranche.isCreditOpen) return refuse('credit-not-open', { tranche: id })
  const blockers = contractBlockers(programme)
  if (blockers.length > 0) return refuse('tranche-blocked', { tranche: id, blockers })
  return decide(event('trancheCommitted', { tranche: id, amount: tranche.amount, number }, 'decree-2-17-450'))
}

/** Service done and conditions met: refused with every condition that is not. */
export function certifyTranche(
  programme: ProgrammeState,
  { tranche: id, conflict }: { tranche: string; conflict: ConflictFinding },
  { now, decidedBefore }: Occasion,
): Decision {
  const tranche = trancheOf(programme, id)
  if (!tranche) return refuse('tranche-unknown', { tranche: id })
  const moving = moneyMoving(id, tranche)
  if (moving) return moving
  const blockers = holding(blockersOf(programme, id, now, conflict), decidedBefore)
  if (blockers.length > 0) return refuse('tranche-blocked', { tranche: id, blockers })
  return decide(event('trancheCertified', { tranche: id, amount: tranche.amount }, 'decree-2-17-450'))
}

/** The president orders what another person has certified, to the account that the association gave. */
export function orderTranche(
  programme: ProgrammeState,
  { tranche: id }: { tranche: string },
  { now, by, decidedBefore }: Occasion,
): Decision {
  const tranche = trancheOf(programme, id)
  if (!tranche) return refuse('tranche-unknown', { tranche: id })
  if (tranche.status === 'paid') return refuse('tranche-already-paid', { tranche: id })
  if (tranche.status !== 'certified') return refuse('tranche-not-certified', { tranche: id })
  if (tranche.certifiedBy === by.person) return refuse('same-person', { tranche: id })
  const blockers = holding(orderBlockers(programme, { id, tranche, now }), decidedBefore)
  if (blockers.length > 0) return refuse('tranche-blocked', { tranche: id, blockers })
  const { account } = programme.contract
  if (!account && !decidedBefore?.('2026-11-account')) return refuse('account-missing', { tranche: id })
  const order = { tranche: id, amount: tranche.amount, ...(account && { account }) }
  return decide(event('trancheOrdered', order, 'decree-2-17-450'))
}

export function recordTreasurerAcceptance(
  programme: ProgrammeState,
  { tranche: id }: { tranche: string },
): Decision {
  return notOrdered(programme, id) ?? decide(event('trancheAccepted', { tranche: id }, 'decree-2-17-450'))
}

/**
 * The treasurer returns a file with reasons, also one that he had accepted and whose transfer came back; it stays committed and is
 * certified anew, as often as it takes.
 */
export function recordTreasurerRejection(
  programme: ProgrammeState,
  { tranche: id, reasons }: { tranche: string; reasons: Words },
): Decision {
  return (
    notWithTreasurer(programme, id) ??
    decide(event('trancheRejected', { tranche: id, reasons }, 'decree-2-17-450'))
  )
}

/**
 * The transfer, with the treasury's reference: once, and never recorded by who certified or ordered it: three people. What the treasurer accepted before
 * a termination can still be recorded, or the settlement would not see it.
 */
export function recordPayment(
  programme: ProgrammeState,
  message: { tranche: string; reference: Words; paidOn: string; conflict: ConflictFinding },
  { now, by }: Occasion,
): Decision {
  const { tranche: id, reference, paidOn, conflict } = message
  const tranche = trancheOf(programme, id)
  if (!tranche) return refuse('tranche-unknown', { tranche: id })
  if (tranche.status === 'paid') return refuse('tranche-already-paid', { tranche: id })
  if (tranche.status !== 'accepted') return refuse('tranche-not-accepted', { tranche: id })
  if ([tranche.certifiedBy, tranche.orderedBy].includes(by.person))
    return refuse('same-person', { tranche: id })
  const blockers = standingBlockers(programme, id, now, conflict)
  if (blockers.length > 0) return refuse('tranche-blocked', { tranche: id, blockers })
  const amount: Centimes = tranche.amount
  return decide(event('tranchePaid', { tranche: id, amount, reference, paidOn }, 'decree-2-17-450'))
}

/** Without those that nobody looked at when a run that is replayed was decided. */
function holding(blockers: Blocker[], decidedBefore: Occasion['decidedBefore']): Blocker[] {
  const isNew = ({ word }: Blocker) => word === 'not-started' || word === 'credit-lapsed'
  return blockers.some(isNew) && decidedBefore?.('2026-11-started-in-its-year')
    ? blockers.filter((blocker) => !isNew(blocker))
    : blockers
}

/** Refuses where the file of this tranche has left the hands that prepare it. */
function moneyMoving(id: string, { status }: TrancheState) {
  if (status === 'paid') return refuse('tranche-already-paid', { tranche: id })
  if (status === 'certified' || status === 'ordered' || status === 'accepted') {
    return refuse('tranche-already-certified', { tranche: id })
  }
  return null
}

function notWithTreasurer(programme: ProgrammeState, id: string) {
  return trancheOf(programme, id)?.status === 'accepted' ? null : notOrdered(programme, id)
}

function notOrdered({ tranches }: ProgrammeState, id: string) {
  const tranche = tranches[id]
  if (!tranche) return refuse('tranche-unknown', { tranche: id })
  if (tranche.status === 'paid') return refuse('tranche-already-paid', { tranche: id })
  if (tranche.status !== 'ordered') return refuse('tranche-not-ordered', { tranche: id })
  return null
}
