import type { CouncilOutcome, CouncilVote } from '../award/events.ts'
import { contradicted } from '../award/votes.ts'
import { isBefore, type Instant } from '../clock/instant.ts'
import type { Centimes } from '../money/amount.ts'
import { decide, event, refuse, type Decision, type Refused } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import type { TrancheStatus } from '../tranche/stage.ts'
import type { AmendmentKind, Changes } from './events.ts'

/** What each kind may change; what it says and does not change is in its words. */
const mayChange: Record<AmendmentKind, readonly (keyof Changes)[]> = {
  amount: ['tranches'],
  duration: ['schedules', 'endsAt', 'yearEnds'],
  object: ['tranches', 'schedules'],
  other: ['schedules'],
}

/** Amount, duration and object are the council's: it deliberates again (organic law 112-14). */
export const isDeliberated: Record<AmendmentKind, boolean> = {
  amount: true,
  duration: true,
  object: true,
  other: false,
}

/** Before its certificate a tranche may get another amount; a returned file has to be certified anew as well. */
const isAmendable: Record<TrancheStatus, boolean> = {
  planned: true,
  committed: true,
  rejected: true,
  certified: false,
  ordered: false,
  accepted: false,
  paid: false,
}

export function proposeAmendment(
  programme: ProgrammeState,
  message: { kind: AmendmentKind; text: Words; changes: Changes; proposedOn?: string },
  { now }: Occasion,
): Decision {
  const { contract } = programme
  const { kind, changes } = message
  if (!contract.startedAt) return refuse('not-started')
  const changed = partsOf(changes)
  if (changed.some((part) => !mayChange[kind].includes(part))) {
    return refuse('amendment-changes-other', { kind })
  }
  if ((kind === 'amount' || kind === 'duration') && changed.length === 0) {
    return refuse('amendment-changes-nothing')
  }
  const late = Object.values(changes.schedules ?? {}).find(({ dueAt }) => !isBefore(now, dueAt))
  if (late) return refuse('report-due-not-ahead', { dueAt: late.dueAt })
  const impossible = impossibleChange(programme, { kind, changes, now })
  if (impossible) return impossible
  const amendment = contract.amendments + 1
  return decide(event('amendmentProposed', { amendment, ...message }, 'contract'))
}

/**
 * The council's own act, recorded: it approves, or it rejects and closes the amendment. It can have deliberated only on
 * what was proposed to it. A command sent before outcomes were kept has none, and tells of an approval.
 */
export function recordAmendmentDeliberation(
  { contract }: ProgrammeState,
  message: {
    amendment: number
    number: Words
    heldOn: string
    executoryFrom: Instant
    outcome?: CouncilOutcome
    votes?: CouncilVote
    sentOn?: string
  },
  occasion: Occasion,
): Decision {
  const { amendment, heldOn, outcome = 'approved', votes, sentOn } = message
  const pending = contract.pending[amendment]
  if (!pending) return notPending(contract, amendment)
  if (!isDeliberated[pending.kind]) return refuse('amendment-needs-no-deliberation', { amendment })
  if (pending.executoryFrom) return refuse('amendment-already-deliberated', { amendment })
  // What the governor sent back is deliberated on anew: the former session is no answer to him.
  const proposedOn = pending.returnedOn ?? pending.proposedOn
  if (proposedOn && heldOn < proposedOn) {
    return refuse('amendment-deliberated-too-early', { amendment, date: heldOn, proposedOn })
  }
  if (sentOn !== undefined && sentOn < heldOn) {
    return refuse('sent-before-deliberation', { date: sentOn, heldOn })
  }
  const wrongVotes = votes && contradicted(outcome, votes, occasion)
  if (wrongVotes) return wrongVotes
  return decide(event('amendmentDeliberated', message, 'organic-law-112-14'))
}

/** Both sign, in whichever order; with the second signature it is in force. A prohibited conflict stops it (D1854). */
export function signAmendment(
  programme: ProgrammeState,
  message: { amendment: number; act: Words },
  { now, by, decidedBefore }: Occasion,
): Decision {
  const { amendment, act } = message
  const { contract } = programme
  const pending = contract.pending[amendment]
  if (!pending) return notPending(contract, amendment)
  if (isDeliberated[pending.kind] && !pending.executoryFrom) {
    return refuse('amendment-not-deliberated', { amendment })
  }
  if (pending.executoryFrom && isBefore(now, pending.executoryFrom)) {
    return refuse('amendment-not-executory', { amendment, from: pending.executoryFrom })
  }
  // Where silence gives no visa, the days may run for ever.
  const { isVisaRequired, isVisaTacit } = programme.terms
  const isAwaited = isDeliberated[pending.kind] && isVisaRequired && !isVisaTacit && !pending.isVisaed
  if (isAwaited && !decidedBefore?.('2026-11-amendment-visa')) {
    return refuse('amendment-not-visaed', { amendment })
  }
  if (contract.hasProhibitedConflict) {
    return refuse('prohibited-conflict', { dossier: programme.award.dossier ?? '' })
  }
  const party = by.role === 'association' ? 'association' : 'council'
  const [own, other] =
    party === 'association'
      ? [pending.signedByAssociation, pending.signedByCouncil]
      : [pending.signedByCouncil, pending.signedByAssociation]
  if (own) return refuse('already-signed')
  // Money and time may have moved since it was proposed.
  const impossible = impossibleChange(programme, { ...pending, now })
  if (impossible) return impossible
  const signed = event('amendmentSigned', { amendment, party, act }, 'contract')
  if (!other) return decide(signed)
  return decide(signed, event('amendmentInForce', { amendment, ...pending.changes }, 'contract'))
}

/** Whether the council rejected it, or there is none of that number. */
export function notPending({ rejected = [] }: ProgrammeState['contract'], amendment: number): Refused {
  return rejected.includes(amendment)
    ? refuse('amendment-rejected', { amendment })
    : refuse('amendment-unknown', { amendment })
}

interface Proposed {
  kind: AmendmentKind
  changes: Changes
  now: Instant
}

function impossibleChange(programme: ProgrammeState, { kind, changes, now }: Proposed): Decision | null {
  const { tranches = [], schedules = {}, endsAt } = changes
  if (endsAt && !isBefore(now, endsAt)) return refuse('end-not-ahead', { endsAt })
  return impossibleAmounts(programme, kind, tranches) ?? impossibleDates(programme, Object.keys(schedules))
}

/** The total never passes the budget, and rises only where the amendment says that it does. */
function impossibleAmounts(
  { tranches, terms }: ProgrammeState,
  kind: AmendmentKind,
  changed: NonNullable<Changes['tranches']>,
): Decision | null {
  const amounts = new Map(Object.entries(tranches).map(([id, { amount }]) => [id, amount]))
  const planned = sumOf(amounts)
  for (const { id, amount } of changed) {
    const tranche = amounts.has(id) ? tranches[id] : undefined
    if (!tranche) return refuse('tranche-unknown', { tranche: id })
    if (!isAmendable[tranche.status]) return refuse('tranche-already-moving', { tranche: id })
    amounts.set(id, amount)
  }
  const amount = sumOf(amounts)
  const { budget } = terms
  if (changed.length > 0 && amount > budget) return refuse('amount-above-budget', { amount, budget })
  return kind !== 'amount' && amount > planned ? refuse('amendment-changes-other', { kind }) : null
}

function impossibleDates({ milestones }: ProgrammeState, changed: readonly string[]): Decision | null {
  for (const id of changed) {
    const milestone = Object.hasOwn(milestones, id) ? milestones[id] : undefined
    if (!milestone) return refuse('milestone-unknown', { milestone: id })
    if (milestone.status === 'accepted') return refuse('milestone-already-accepted', { milestone: id })
  }
  return null
}

function sumOf(amounts: ReadonlyMap<string, Centimes>): Centimes {
  return [...amounts.values()].reduce<number>((sum, amount) => sum + amount, 0) as Centimes
}

/** The parts that hold a change; an empty list holds none. */
function partsOf(changes: Changes): (keyof Changes)[] {
  const parts = ['tranches', 'schedules', 'endsAt', 'yearEnds'] as const
  return parts.filter((part) => Object.keys(changes[part] ?? {}).length > 0)
}
