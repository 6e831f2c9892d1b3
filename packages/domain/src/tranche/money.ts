import type { Instant } from '../clock/instant.ts'
import type { Centimes } from '../money/amount.ts'
import type { ProgrammeEvent } from '../programme/event.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { View } from '../programme/view.ts'
import { blockersOf, type Blocker } from './blockers.ts'
import { nextSteps, type NextStep } from './next-steps.ts'
import type { TrancheState } from './stage.ts'

/**
 * Where a tranche stands as people speak of it: not due before its conditions are met, asked for once the report it
 * comes after is handed in, due when only the council's own steps are missing; then the money chain.
 */
export type Standing =
  | 'not-due'
  | 'asked'
  | 'due'
  | 'certified'
  | 'ordered'
  | 'accepted'
  | 'returned'
  | 'paid'

/** When each step was taken; a step that has to be taken anew has no date. */
export interface TrancheDates {
  committedAt: Instant | null
  certifiedAt: Instant | null
  orderedAt: Instant | null
  acceptedAt: Instant | null
  returnedAt: Instant | null
  /** The day of the transfer. */
  paidOn: string | null
}

interface TrancheMoney {
  id: string
  amount: Centimes
  standing: Standing
  budgetYear: number | null
  paid: Centimes
  /** When the last report it comes after is due; the first tranche comes with the contract. */
  expectedAt: Instant | null
  dates: TrancheDates
  rejections: number
  justified: Centimes
  submitted: Centimes
  steps: NextStep[]
}

/** What everybody may see of a tranche; the rest is for the council's offices, the auditor and whom it is owed to. */
const publishedFields = ['id', 'amount', 'standing', 'budgetYear', 'paid', 'expectedAt', 'dates'] as const

export type ShownTranche = Pick<TrancheMoney, (typeof publishedFields)[number]> & Partial<TrancheMoney>

export interface Money {
  budget: Centimes
  /** What the contract holds, amendments in force included; null before it is concluded. */
  contracted: Centimes | null
  paid: Centimes
  /** Of the contract, not paid yet; what is left of one that has ended is not owed any more. */
  remaining: Centimes | null
  /** Null for those who are not shown what was justified. */
  justified: Centimes | null
  /** From the settlement of accounts on: what was owed back, what has come back of it, and what was given up. */
  recovery: { owed: Centimes; recovered: Centimes; writtenOff: Centimes; isOrdered: boolean } | null
  tranches: ShownTranche[]
}

/** The types of event that tell of money. */
export const moneyEvents = [
  'creditOpened',
  'trancheCommitted',
  'trancheCertified',
  'trancheOrdered',
  'trancheAccepted',
  'trancheRejected',
  'tranchePaid',
  'amendmentInForce',
  'accountsSettled',
  'recoveryRecorded',
  'recoveryWrittenOff',
] as const satisfies ProgrammeEvent['type'][]

/** The money of a programme as this person may see it; `events` are those of {@link moneyEvents}, in order. */
export function moneyOf(
  state: ProgrammeState,
  { events, sees, now }: { events: readonly ProgrammeEvent[]; sees: View; now: Instant },
): Money {
  const isOwn = sees.sees === 'all' || (sees.sees === 'own-dossiers' && sees.state.conclusion !== null)
  const all = state.terms.tranches.flatMap(({ id }) => {
    const tranche = state.tranches[id]
    return tranche ? [trancheMoney(state, { id, tranche, events, now })] : []
  })
  const paid = sum(all.map((tranche) => tranche.paid))
  const contracted = state.contract.concludedAt ? sum(all.map(({ amount }) => amount)) : null
  const isOver = state.stage === 'closed' || state.closure.isSettled
  return {
    budget: state.terms.budget,
    contracted,
    paid,
    remaining: contracted === null ? null : isOver ? (0 as Centimes) : ((contracted - paid) as Centimes),
    justified: isOwn ? sum(all.map(({ justified }) => justified)) : null,
    recovery: recoveryOf(state, events),
    tranches: isOwn ? all : all.map(published),
  }
}

function published(tranche: TrancheMoney): ShownTranche {
  return Object.fromEntries(
    publishedFields.map((field) => [field, tranche[field]]),
  ) as unknown as ShownTranche
}

interface One {
  id: string
  tranche: TrancheState
  events: readonly ProgrammeEvent[]
  now: Instant
}

function trancheMoney(state: ProgrammeState, { id, tranche, events, now }: One): TrancheMoney {
  const { amount, budgetYear, paid, rejections, justified, submitted } = tranche
  return {
    id,
    amount,
    standing: standingOf(state, id, tranche, now),
    budgetYear,
    paid,
    expectedAt: expectedAt(state, id),
    dates: datesOf(id, events),
    rejections,
    justified,
    submitted,
    steps: nextSteps(state, id, now),
  }
}

/** What the council itself has to do before it certifies. */
const councils: ReadonlySet<Blocker['word']> = new Set(['credit-not-open', 'not-committed'])

function standingOf(state: ProgrammeState, id: string, { status }: TrancheState, now: Instant): Standing {
  if (status === 'rejected') return 'returned'
  if (status !== 'planned' && status !== 'committed') return status
  const open = blockersOf(state, id, now).filter(({ word }) => !councils.has(word))
  if (open.length === 0) return 'due'
  const after = state.terms.tranches.find((terms) => terms.id === id)?.after ?? []
  const isHandedIn = (milestone: string) =>
    ['submitted', 'accepted'].includes(state.milestones[milestone]?.status ?? '')
  return after.length > 0 && after.every(isHandedIn) ? 'asked' : 'not-due'
}

function expectedAt({ terms, milestones, contract }: ProgrammeState, id: string): Instant | null {
  const after = terms.tranches.find((tranche) => tranche.id === id)?.after ?? []
  if (after.length === 0) return contract.concludedAt
  return (
    after
      .flatMap((milestone) => milestones[milestone]?.schedule?.dueAt ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}

const noDates: TrancheDates = {
  committedAt: null,
  certifiedAt: null,
  orderedAt: null,
  acceptedAt: null,
  returnedAt: null,
  paidOn: null,
}

function datesOf(id: string, events: readonly ProgrammeEvent[]): TrancheDates {
  return events.reduce((dates, event) => (isAbout(event, id) ? dated(dates, event) : dates), noDates)
}

const isAbout = ({ data }: ProgrammeEvent, id: string): boolean => 'tranche' in data && data.tranche === id

function dated(dates: TrancheDates, event: ProgrammeEvent): TrancheDates {
  switch (event.type) {
    case 'creditOpened':
      return noDates
    case 'trancheCommitted':
      return { ...noDates, committedAt: event.at }
    case 'trancheCertified':
      return { ...dates, certifiedAt: event.at, returnedAt: null }
    case 'trancheOrdered':
      return { ...dates, orderedAt: event.at }
    case 'trancheAccepted':
      return { ...dates, acceptedAt: event.at }
    case 'trancheRejected':
      return { ...noDates, committedAt: dates.committedAt, returnedAt: event.at }
    case 'tranchePaid':
      return { ...dates, paidOn: event.data.paidOn }
    default:
      return dates
  }
}

function recoveryOf({ closure }: ProgrammeState, events: readonly ProgrammeEvent[]): Money['recovery'] {
  const settled = events.find((event) => event.type === 'accountsSettled')
  if (!settled) return null
  const all = (type: 'recoveryRecorded' | 'recoveryWrittenOff') =>
    sum(events.flatMap((event) => (event.type === type ? event.data.amount : [])))
  return {
    owed: settled.data.toRecover,
    recovered: all('recoveryRecorded'),
    writtenOff: all('recoveryWrittenOff'),
    isOrdered: closure.isRecoveryOrdered,
  }
}

const sum = (amounts: readonly Centimes[]): Centimes =>
  amounts.reduce((total, amount) => total + amount, 0) as Centimes
