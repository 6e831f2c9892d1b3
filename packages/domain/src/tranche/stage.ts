import type { Centimes } from '../money/amount.ts'
import type { ProgrammeEvent } from '../programme/event.ts'
import type { Terms } from '../programme/terms.ts'

/**
 * The money chain of decree 2-17-450: commitment, certification, order, the treasurer's answer, payment.
 * `rejected` is committed still, and has to be certified anew.
 */
export type TrancheStatus =
  | 'planned'
  | 'committed'
  | 'certified'
  | 'ordered'
  | 'accepted'
  | 'rejected'
  | 'paid'

export interface TrancheState {
  amount: Centimes
  status: TrancheStatus
  isCreditOpen: boolean
  /** Of the credit last opened. */
  budgetYear: number | null
  certifiedBy: string | null
  orderedBy: string | null
  /** How often the treasurer returned the file. */
  rejections: number
  /** Handed in as justified, not examined yet. */
  submitted: Centimes
  justified: Centimes
  paid: Centimes
}

type Tranches = Record<string, TrancheState>

const none = 0 as Centimes

export function newTranches(terms: Terms): Tranches {
  return Object.fromEntries(
    terms.tranches.map(({ id, amount }) => [
      id,
      {
        amount,
        status: 'planned' as const,
        isCreditOpen: false,
        budgetYear: null,
        certifiedBy: null,
        orderedBy: null,
        rejections: 0,
        submitted: none,
        justified: none,
        paid: none,
      },
    ]),
  )
}

export function foldTranches(tranches: Tranches, event: ProgrammeEvent): Tranches {
  switch (event.type) {
    case 'amendmentInForce':
      return (event.data.tranches ?? []).reduce(
        (all, { id, amount }) => withOne(all, id, (tranche) => amended(tranche, amount)),
        tranches,
      )
    case 'creditOpened': {
      const { tranche, budgetYear } = event.data
      return change(tranches, tranche, {
        isCreditOpen: true,
        budgetYear,
        status: 'planned',
        certifiedBy: null,
      })
    }
    case 'trancheCommitted':
      return change(tranches, event.data.tranche, { status: 'committed' })
    case 'trancheCertified':
      return change(tranches, event.data.tranche, { status: 'certified', certifiedBy: event.by.person })
    case 'trancheOrdered':
      return change(tranches, event.data.tranche, { status: 'ordered', orderedBy: event.by.person })
    case 'trancheAccepted':
      return change(tranches, event.data.tranche, { status: 'accepted' })
    case 'trancheRejected':
      return withOne(tranches, event.data.tranche, (tranche) => ({
        ...tranche,
        status: 'rejected',
        certifiedBy: null,
        orderedBy: null,
        rejections: tranche.rejections + 1,
      }))
    case 'tranchePaid':
      return change(tranches, event.data.tranche, { status: 'paid', paid: event.data.amount })
    case 'justificationSubmitted':
      return withOne(tranches, event.data.tranche, (tranche) => ({
        ...tranche,
        submitted: sum(tranche.submitted, event.data.amount),
      }))
    case 'justificationAccepted':
      return withOne(tranches, event.data.tranche, (tranche) => ({
        ...tranche,
        submitted: none,
        justified: sum(tranche.justified, event.data.amount),
      }))
    default:
      return tranches
  }
}

/** The tranche of that id; undefined also where the id is a word that every object answers to. */
export function trancheOf({ tranches }: { tranches: Tranches }, id: string): TrancheState | undefined {
  return Object.hasOwn(tranches, id) ? tranches[id] : undefined
}

function withOne(tranches: Tranches, id: string, next: (tranche: TrancheState) => TrancheState): Tranches {
  const tranche = trancheOf({ tranches }, id)
  return tranche ? { ...tranches, [id]: next(tranche) } : tranches
}

function change(tranches: Tranches, id: string, part: Partial<TrancheState>): Tranches {
  return withOne(tranches, id, (tranche) => ({ ...tranche, ...part }))
}

/**
 * Commitment and certificate name the amount they cover, so another amount needs both anew. An order that has
 * left for the treasurer keeps its own.
 */
function amended(tranche: TrancheState, amount: Centimes): TrancheState {
  const { status } = tranche
  if (amount === tranche.amount || status === 'ordered' || status === 'accepted' || status === 'paid') {
    return tranche
  }
  return { ...tranche, amount, status: 'planned', certifiedBy: null }
}

function sum(a: Centimes, b: Centimes): Centimes {
  return (a + b) as Centimes
}
