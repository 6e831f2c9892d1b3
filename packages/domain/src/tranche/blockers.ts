import { isBefore, plusMs, type Instant } from '../clock/instant.ts'
import type { Centimes } from '../money/amount.ts'
import { shareOf } from '../money/share.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { TrancheTerms } from '../programme/terms.ts'
import { trancheOf, type TrancheState, type TrancheStatus } from './stage.ts'

/** What stands between a tranche and its money: a word and its values, as a refusal has them. */
export type Blocker =
  | { word: 'not-signed' }
  | { word: 'terminated' }
  | { word: 'accounts-settled' }
  | { word: 'not-started' }
  | { word: 'credit-not-open' }
  | { word: 'credit-lapsed'; budgetYear: number }
  | { word: 'not-committed' }
  | { word: 'former-tranche-unpaid'; tranche: string }
  | { word: 'former-not-justified'; tranche: string; needed: Centimes; justified: Centimes }
  | { word: 'report-not-accepted'; milestone: string }
  | { word: 'yearly-account-missing'; milestone: string }
  | { word: 'budget-exceeded'; budget: Centimes; reached: Centimes }
  | { word: 'mandate-expired'; endedAt: Instant }
  | { word: 'suspended' }
  | { word: 'prohibited-conflict' }

/** What was found of the bureau when the act was prepared; see `dossier/body.ts`. */
export type ConflictFinding = 'none' | 'prohibited'

/**
 * Everything that keeps a tranche from being certified at `now`; empty for one that is paid. Certifying refuses
 * with this list, and the screen shows the same.
 */
export function blockersOf(
  programme: ProgrammeState,
  trancheId: string,
  now: Instant,
  conflict: ConflictFinding = 'none',
): Blocker[] {
  const index = programme.terms.tranches.findIndex(({ id }) => id === trancheId)
  const terms = programme.terms.tranches[index]
  const tranche = trancheOf(programme, trancheId)
  if (!terms || !tranche || tranche.status === 'paid') return []
  return [
    ...contractBlockers(programme),
    ...startBlockers(programme),
    ...chainBlockers(tranche.isCreditOpen, tranche.status),
    ...creditBlockers(tranche, now),
    ...formerBlockers(programme, programme.terms.tranches[index - 1]),
    ...reportBlockers(programme, terms, index > 0 ? now : null),
    ...standingBlockers(programme, trancheId, now, conflict),
  ]
}

/** There is a contract, it was not terminated, and its accounts are open: without that no money moves. */
export function contractBlockers({ award, outcome, closure }: ProgrammeState): Blocker[] {
  const blockers: Blocker[] = []
  if (!award.signedByAssociation || !award.signedByCouncil) blockers.push({ word: 'not-signed' })
  if (outcome === 'terminated') blockers.push({ word: 'terminated' })
  if (closure.isSettled) blockers.push({ word: 'accounts-settled' })
  return blockers
}

/** No money before the order to start: from it everything that the money is for is counted. */
function startBlockers({ contract, outcome }: ProgrammeState): Blocker[] {
  return contract.startedAt || outcome === 'terminated' ? [] : [{ word: 'not-started' }]
}

const isOnItsWay: readonly TrancheStatus[] = ['ordered', 'accepted', 'paid']

/**
 * A credit is of one budget and lapses with its year (decree 2-17-450); what was ordered in it goes its way. No zone is known here:
 * twelve hours later every wall on Earth shows the new year.
 */
export function creditBlockers(
  { isCreditOpen, budgetYear, status }: Pick<TrancheState, 'isCreditOpen' | 'budgetYear' | 'status'>,
  now: Instant,
): Blocker[] {
  if (!isCreditOpen || budgetYear === null || isOnItsWay.includes(status)) return []
  const isOver = Number(plusMs(now, -43_200_000).slice(0, 4)) > budgetYear
  return isOver ? [{ word: 'credit-lapsed', budgetYear }] : []
}

/** What is looked at once more before the order and before the payment (circular D1854 of 2022 for the conflict). */
export function standingBlockers(
  programme: ProgrammeState,
  trancheId: string,
  now: Instant,
  conflict: ConflictFinding = 'none',
): Blocker[] {
  const { contract, terms } = programme
  const blockers: Blocker[] = []
  const reached = reachedWith(programme, trancheId)
  if (reached > terms.budget) blockers.push({ word: 'budget-exceeded', budget: terms.budget, reached })
  const endedAt = contract.bureauMandateEndsAt
  if (endedAt && !isBefore(now, endedAt)) blockers.push({ word: 'mandate-expired', endedAt })
  // A suspension ends with the contract: what the treasurer had accepted goes its way.
  if (contract.isSuspended && programme.outcome !== 'terminated') blockers.push({ word: 'suspended' })
  if (contract.hasProhibitedConflict || conflict === 'prohibited')
    blockers.push({ word: 'prohibited-conflict' })
  return blockers
}

const isUnderWay: Record<TrancheStatus, boolean> = {
  planned: false,
  committed: false,
  certified: true,
  ordered: true,
  accepted: true,
  rejected: false,
  paid: false,
}

/** Tranches whose money is on its way: certified, ordered or accepted, and not paid yet. */
function tranchesUnderWay({ tranches }: ProgrammeState): string[] {
  return Object.keys(tranches).filter((id) => {
    const tranche = tranches[id]
    return tranche !== undefined && isUnderWay[tranche.status]
  })
}

/**
 * Tranches that accounts may not be drawn over: their money has left the council's hands, or could at once. One that is certified and
 * cannot be ordered, since the contract was terminated, nobody lawful stands for the association, it named no account, or the
 * credit lapsed, holds no accounts open.
 */
export function tranchesUnsettled(programme: ProgrammeState, now: Instant): string[] {
  return tranchesUnderWay(programme).filter((id) => {
    const tranche = programme.tranches[id]
    if (tranche?.status !== 'certified') return true
    const { account } = programme.contract
    return account !== undefined && orderBlockers(programme, { id, tranche, now }).length === 0
  })
}

/** Everything that keeps a certified tranche from being ordered, but for the account it would go to. */
export function orderBlockers(
  programme: ProgrammeState,
  { id, tranche, now }: { id: string; tranche: TrancheState; now: Instant },
): Blocker[] {
  return [
    ...contractBlockers(programme),
    ...creditBlockers(tranche, now),
    ...standingBlockers(programme, id, now),
  ]
}

function reachedWith({ tranches }: ProgrammeState, trancheId: string): Centimes {
  const reached = Object.entries(tranches).reduce((sum, [id, { status, amount, paid }]) => {
    if (status === 'paid') return sum + paid
    return id === trancheId || isUnderWay[status] ? sum + amount : sum
  }, 0)
  return reached as Centimes
}

function chainBlockers(isCreditOpen: boolean, status: TrancheStatus): Blocker[] {
  const blockers: Blocker[] = []
  if (!isCreditOpen) blockers.push({ word: 'credit-not-open' })
  if (status === 'planned') blockers.push({ word: 'not-committed' })
  return blockers
}

/** An advance is justified to the agreed share before the next one (circular 7/2003, terms of reference). */
function formerBlockers({ tranches }: ProgrammeState, former: TrancheTerms | undefined): Blocker[] {
  const state = former && tranches[former.id]
  if (!state) return []
  if (state.status !== 'paid') return [{ word: 'former-tranche-unpaid', tranche: former.id }]
  const needed = shareOf(state.paid, former.justifiedShare)
  const { justified } = state
  return justified < needed ? [{ word: 'former-not-justified', tranche: former.id, needed, justified }] : []
}

/** `overdueAt` is null for the first tranche: before it there is no public money to account for. */
function reportBlockers(
  { milestones, terms }: ProgrammeState,
  tranche: TrancheTerms,
  overdueAt: Instant | null,
): Blocker[] {
  return terms.milestones.flatMap(({ id, kind }): Blocker[] => {
    const milestone = milestones[id]
    if (!milestone || milestone.status === 'accepted') return []
    const isAsked = tranche.after.includes(id)
    if (kind !== 'annual-public-account')
      return isAsked ? [{ word: 'report-not-accepted', milestone: id }] : []
    const dueAt = milestone.schedule?.dueAt
    const isOverdue = overdueAt !== null && dueAt !== undefined && !isBefore(overdueAt, dueAt)
    return isAsked || isOverdue ? [{ word: 'yearly-account-missing', milestone: id }] : []
  })
}
