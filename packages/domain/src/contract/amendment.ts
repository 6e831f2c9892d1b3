import { isBefore, type Instant } from '../clock/instant.ts'
import type { Centimes } from '../money/amount.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import type { AmendmentKind, Changes } from './events.ts'

/** What each kind may change; what it says and does not change is in its words. */
const mayChange: Record<AmendmentKind, readonly (keyof Changes)[]> = {
  amount: ['tranches'],
  duration: ['schedules', 'endsAt', 'yearEnds'],
  object: ['tranches', 'schedules'],
  other: ['schedules'],
}

/** Amount, duration and object are the council's: it deliberates again (organic law 112-14). */
const isDeliberated: Record<AmendmentKind, boolean> = {
  amount: true,
  duration: true,
  object: true,
  other: false,
}

export function proposeAmendment(
  programme: ProgrammeState,
  message: { kind: AmendmentKind; text: Words; changes: Changes },
): Decision {
  const { contract } = programme
  const { kind, text, changes } = message
  if (!contract.startedAt) return refuse('not-started')
  const changed = Object.keys(changes) as (keyof Changes)[]
  if (changed.some((part) => !mayChange[kind].includes(part))) {
    return refuse('amendment-changes-other', { kind })
  }
  if ((kind === 'amount' || kind === 'duration') && changed.length === 0) {
    return refuse('amendment-changes-nothing')
  }
  const impossible = impossibleChange(programme, changes)
  if (impossible) return impossible
  return decide(
    event('amendmentProposed', { amendment: contract.amendments + 1, kind, text, changes }, 'contract'),
  )
}

export function recordAmendmentDeliberation(
  { contract }: ProgrammeState,
  message: { amendment: number; number: Words; heldOn: string; executoryFrom: Instant },
): Decision {
  const { amendment } = message
  const pending = contract.pending[amendment]
  if (!pending) return refuse('amendment-unknown', { amendment })
  if (!isDeliberated[pending.kind]) return refuse('amendment-needs-no-deliberation', { amendment })
  if (pending.executoryFrom) return refuse('amendment-already-deliberated', { amendment })
  return decide(event('amendmentDeliberated', message, 'organic-law-112-14'))
}

/** Both sign, in whichever order; with the second signature it is in force. */
export function signAmendment(
  programme: ProgrammeState,
  message: { amendment: number; act: Words },
  { now, by }: Occasion,
): Decision {
  const { amendment, act } = message
  const { contract } = programme
  const pending = contract.pending[amendment]
  if (!pending) return refuse('amendment-unknown', { amendment })
  if (isDeliberated[pending.kind] && !pending.executoryFrom) {
    return refuse('amendment-not-deliberated', { amendment })
  }
  if (pending.executoryFrom && isBefore(now, pending.executoryFrom)) {
    return refuse('amendment-not-executory', { amendment, from: pending.executoryFrom })
  }
  const party = by.role === 'association' ? 'association' : 'council'
  const [own, other] =
    party === 'association'
      ? [pending.signedByAssociation, pending.signedByCouncil]
      : [pending.signedByCouncil, pending.signedByAssociation]
  if (own) return refuse('already-signed')
  // Money may have moved since it was proposed.
  const impossible = impossibleChange(programme, pending.changes)
  if (impossible) return impossible
  const signed = event('amendmentSigned', { amendment, party, act }, 'contract')
  if (!other) return decide(signed)
  return decide(signed, event('amendmentInForce', { amendment, ...pending.changes }, 'contract'))
}

function impossibleChange(
  programme: ProgrammeState,
  { tranches = [], schedules = {} }: Changes,
): Decision | null {
  for (const { id } of tranches) {
    const tranche = programme.tranches[id]
    if (!tranche) return refuse('tranche-unknown', { tranche: id })
    if (!['planned', 'committed'].includes(tranche.status))
      return refuse('tranche-already-moving', { tranche: id })
  }
  const amounts = new Map(Object.entries(programme.tranches).map(([id, { amount }]) => [id, amount]))
  for (const { id, amount } of tranches) amounts.set(id, amount)
  const amount = [...amounts.values()].reduce((sum, each) => sum + each, 0) as Centimes
  const { budget } = programme.terms
  if (tranches.length > 0 && amount > budget) return refuse('amount-above-budget', { amount, budget })
  for (const id of Object.keys(schedules)) {
    const milestone = programme.milestones[id]
    if (!milestone) return refuse('milestone-unknown', { milestone: id })
    if (milestone.status === 'accepted') return refuse('milestone-already-accepted', { milestone: id })
  }
  return null
}
