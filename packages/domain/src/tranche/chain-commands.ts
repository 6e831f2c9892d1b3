import * as fc from 'fast-check'
import type { Centimes } from '../money/amount.ts'
import type { Actor } from '../programme/actor.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { Decision } from '../programme/decision.ts'
import type { ProgrammeEvent } from '../programme/event.ts'
import { foldAll } from '../programme/fold.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { folded, startedAt, terms, winner, withContract, words } from './running-contract.ts'

// Few persons in several offices: what keeps certifier, orderer and recorder apart must be the rule, not the cast.
const persons = ['p1', 'p2', 'p3', 'p4', 'p5'] as const
const as = (person: string, role: Actor['role']): Actor => ({ person, role })

const ids = terms.tranches.map(({ id }) => id)
const steps = ['credit', 'commit', 'certify', 'order', 'accept', 'pay'] as const

export type Command =
  | { kind: (typeof steps)[number] | 'reject'; tranche: string; person: string; isConflict: boolean }
  | { kind: 'report'; milestone: string }
  | { kind: 'justify'; tranche: string; percent: number }
  | { kind: 'suspend' | 'resume' | 'spouse-enters' | 'spouse-leaves' }
  | { kind: 'amend'; tranche: string; amount: number }

const person = fc.constantFrom(...persons)
const tranche = fc.constantFrom(...ids)
const isConflict = fc.integer({ min: 0, max: 9 }).map((n) => n === 0)
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom(...steps), tranche, person, isConflict }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reject' as const), tranche, person, isConflict }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('justify' as const),
      tranche,
      percent: fc.integer({ min: 1, max: 100 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      milestone: fc.constantFrom('report-1', 'final'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('suspend', 'spouse-enters') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('resume', 'spouse-leaves') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('amend' as const),
      tranche,
      amount: fc.integer({ min: 0, max: terms.budget }),
    }),
  },
)

/** The whole chain of one tranche, each step tried by some person, with other commands in between. */
export const commands: fc.Arbitrary<Command[]> = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.array(command, { maxLength: 6 }) },
      {
        weight: 3,
        arbitrary: fc
          .record({ tranche, who: fc.array(person, { minLength: 6, maxLength: 6 }) })
          .map(({ tranche: id, who }) => chainOf(id, who)),
      },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.flat())

function chainOf(id: string, who: readonly string[]): Command[] {
  const asked = terms.tranches.find((each) => each.id === id)?.after ?? []
  const reports = asked.map((milestone): Command => ({ kind: 'report', milestone }))
  const chain = steps.map((kind, index): Command => ({
    kind,
    tranche: id,
    person: who[index] ?? 'p1',
    isConflict: false,
  }))
  return [...reports, ...chain, { kind: 'justify', tranche: id, percent: 80 }]
}

/** What the rule says of one command. */
export function decisionOf(programme: ProgrammeState, doing: Command): Decision {
  const on = { now: startedAt }
  switch (doing.kind) {
    case 'credit': {
      const message = { tranche: doing.tranche, budgetYear: 2025, line: words }
      return decideAct(programme, 'openCredit', message, { ...on, by: as(doing.person, 'officer') })
    }
    case 'commit': {
      const message = { tranche: doing.tranche, number: words }
      return decideAct(programme, 'commitTranche', message, { ...on, by: as(doing.person, 'officer') })
    }
    case 'certify': {
      const message = { tranche: doing.tranche, conflict: found(doing.isConflict) }
      return decideAct(programme, 'certifyTranche', message, { ...on, by: as(doing.person, 'director') })
    }
    case 'order':
      return decideAct(programme, 'orderTranche', doing, { ...on, by: as(doing.person, 'president') })
    case 'accept':
      return decideAct(programme, 'recordTreasurerAcceptance', doing, {
        ...on,
        by: as(doing.person, 'officer'),
      })
    case 'reject': {
      const message = { tranche: doing.tranche, reasons: words }
      return decideAct(programme, 'recordTreasurerRejection', message, {
        ...on,
        by: as(doing.person, 'officer'),
      })
    }
    case 'pay': {
      const conflict = found(doing.isConflict)
      const message = { tranche: doing.tranche, reference: words, paidOn: '2025-01-06', conflict }
      return decideAct(programme, 'recordPayment', message, { ...on, by: as(doing.person, 'officer') })
    }
    case 'report': {
      const asked = terms.milestones.find(({ id }) => id === doing.milestone)?.indicators ?? []
      const indicators = asked.map((id) => ({ id, value: 1 }))
      const message = { milestone: doing.milestone, report: words, indicators }
      return decideAct(programme, 'submitReport', message, { ...on, by: winner })
    }
    case 'justify': {
      const paid = programme.tranches[doing.tranche]?.paid ?? 0
      const amount = Math.floor((paid * doing.percent) / 100) as Centimes
      const message = { tranche: doing.tranche, amount, papers: words }
      return decideAct(programme, 'submitJustification', message, { ...on, by: winner })
    }
    default:
      return { events: [] }
  }
}

function found(isProhibited: boolean) {
  return isProhibited ? ('prohibited' as const) : ('none' as const)
}

/** What happens in the contract's room, and what the officer answers at once. */
export function aside(programme: ProgrammeState, doing: Command): ProgrammeState {
  const by = { now: startedAt, by: as('p1', 'officer') }
  switch (doing.kind) {
    case 'suspend':
    case 'resume':
      return withContract(programme, { isSuspended: doing.kind === 'suspend' })
    case 'spouse-enters':
    case 'spouse-leaves':
      return withContract(programme, { hasProhibitedConflict: doing.kind === 'spouse-enters' })
    case 'amend': {
      const tranches = [{ id: doing.tranche, amount: doing.amount as Centimes }]
      return folded(programme, {
        type: 'amendmentInForce',
        data: { amendment: 1, tranches },
        ground: 'contract',
      })
    }
    case 'report':
      return programme.milestones[doing.milestone]?.status === 'submitted'
        ? append(programme, decideAct(programme, 'acceptReport', doing, by), by.by)[0]
        : programme
    case 'justify': {
      const amount = programme.tranches[doing.tranche]?.submitted ?? (0 as Centimes)
      const message = { tranche: doing.tranche, amount }
      return append(programme, decideAct(programme, 'acceptJustification', message, by), by.by)[0]
    }
    default:
      return programme
  }
}

/** The state after a decision, and the events it gave. */
export function append(
  programme: ProgrammeState,
  decision: Decision,
  by: Actor,
): [ProgrammeState, ProgrammeEvent[]] {
  if ('refused' in decision) return [programme, []]
  const events = decision.events.map((event, index): ProgrammeEvent => ({
    ...event,
    version: programme.version + index + 1,
    at: startedAt,
    by,
  }))
  return [foldAll(programme, events), events]
}

export function actorOf(doing: Command): Actor {
  return as('person' in doing ? doing.person : 'p1', 'officer')
}
