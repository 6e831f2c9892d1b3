import type { Instant } from '../clock/instant.ts'
import type { Centimes } from '../money/amount.ts'
import type { Outcome, Stage } from '../programme/stage.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { View } from '../programme/view.ts'

/** One thing that was so at an instant; null where it was not yet, or is not for this reader. */
export type Fact =
  | { kind: 'stage'; value: Stage }
  | { kind: 'outcome'; value: Outcome | null }
  | { kind: 'instant'; value: Instant | null }
  | { kind: 'count'; value: number | null }
  | { kind: 'amount'; value: Centimes | null }
  | { kind: 'yes-no'; value: boolean | null }

const names = [
  'stage',
  'outcome',
  'publishedAt',
  'deadline',
  'addenda',
  'answered',
  'openQuestions',
  'dossiers',
  'members',
  'declared',
  'admitted',
  'excluded',
  'ranked',
  'signedMinutes',
  'executoryFrom',
  'notifiedAt',
  'awarded',
  'openReviews',
  'concludedAt',
  'endsAt',
  'isSuspended',
  'amendments',
  'reportsSubmitted',
  'reportsAccepted',
  'tranchesPaid',
  'paid',
  'justified',
] as const
export type FactName = (typeof names)[number]
export type Facts = Record<FactName, Fact>

export const factNames: readonly FactName[] = names

/** How a programme stood, as far as this view of it goes. */
export function factsOf(view: View): Facts {
  const { state } = view
  const { call, award, contract } = state
  const whole = view.sees === 'all' ? view.state : null
  const count = (value: number | null): Fact => ({ kind: 'count', value })
  const at = (value: Instant | null): Fact => ({ kind: 'instant', value })
  const milestones = Object.values(state.milestones)
  const tranches = Object.values(state.tranches)
  return {
    stage: { kind: 'stage', value: state.stage },
    outcome: { kind: 'outcome', value: state.outcome },
    publishedAt: at(call.publishedAt),
    deadline: at(call.deadline?.at ?? null),
    addenda: count(call.addenda),
    answered: count(call.answered),
    openQuestions: count(whole && Object.keys(whole.call.openQuestions).length),
    ...inSelection(whole),
    executoryFrom: at(award.executoryFrom),
    notifiedAt: at(award.notifiedAt),
    awarded: { kind: 'amount', value: whole ? whole.award.amount : awardedIn(view) },
    openReviews: count(whole && Object.keys(whole.award.openReviews).length),
    concludedAt: at(contract.concludedAt),
    endsAt: at(contract.endsAt),
    isSuspended: { kind: 'yes-no', value: contract.isSuspended },
    amendments: count(contract.amendments),
    reportsSubmitted: count(milestones.filter(({ status }) => status === 'submitted').length),
    reportsAccepted: count(milestones.filter(({ status }) => status === 'accepted').length),
    tranchesPaid: count(tranches.filter(({ status }) => status === 'paid').length),
    paid: { kind: 'amount', value: sum(tranches.map(({ paid }) => paid)) },
    justified: {
      kind: 'amount',
      value: whole && sum(Object.values(whole.tranches).map(({ justified }) => justified)),
    },
  }
}

function awardedIn(view: View): Centimes | null {
  return view.sees === 'all' ? view.state.award.amount : (view.state.award.result?.amount ?? null)
}

function inSelection(whole: ProgrammeState | null) {
  const count = (value: number | null): Fact => ({ kind: 'count', value })
  const members = whole && Object.values(whole.committee.members)
  const dossiers = whole && Object.values(whole.selection.dossiers)
  return {
    dossiers: count(dossiers && dossiers.length),
    members: count(members && members.length),
    declared: count(members && members.filter(({ hasDeclared }) => hasDeclared).length),
    admitted: count(dossiers && dossiers.filter(({ status }) => status === 'admitted').length),
    excluded: count(dossiers && dossiers.filter(({ status }) => status === 'excluded').length),
    ranked: count(whole && (whole.selection.ranking?.length ?? null)),
    signedMinutes: count(members && members.filter(({ hasSigned }) => hasSigned).length),
  }
}

const sum = (amounts: readonly Centimes[]): Centimes =>
  amounts.reduce((total, amount) => total + amount, 0) as Centimes

export interface Difference {
  name: FactName
  from: Fact
  to: Fact
}

/** What was otherwise at the one instant than at the other, in the order of the procedure. */
export function differencesOf(from: Facts, to: Facts): Difference[] {
  return names
    .filter((name) => from[name].value !== to[name].value)
    .map((name) => ({ name, from: from[name], to: to[name] }))
}
