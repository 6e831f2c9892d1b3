import { instant, plusMs, type Instant } from '../clock/instant.ts'
import type { MilestoneSchedule } from '../milestone/stage.ts'
import { centimes, type Centimes } from '../money/amount.ts'
import type { Actor } from '../programme/actor.ts'
import type { ActName, MessageOf } from '../programme/acts.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { NewEvent } from '../programme/event.ts'
import { fold, newProgramme } from '../programme/fold.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { Terms } from '../programme/terms.ts'

// What the tests of milestone, tranche and closure stand on: a contract of three tranches, concluded and started.

export const officer: Actor = { person: 'officer-1', role: 'officer' }
export const director: Actor = { person: 'director-1', role: 'director' }
export const president: Actor = { person: 'president-1', role: 'president' }
export const winner: Actor = { person: 'representative-1', role: 'association', association: 'association-1' }
export const beneficiary: Actor = { person: 'beneficiary-1', role: 'beneficiary' }

export const words = { id: '00000000-0000-4000-8000-000000000001', digest: 'ab'.repeat(32) }

export const startedAt = instant('2025-01-06T08:00:00.000Z')

export const dirhams = (amount: number) => centimes(Math.round(amount * 100))

export const terms: Terms = {
  definition: 'cd'.repeat(32),
  rulePack: { id: 'test', version: '1' },
  channels: [{ id: 'board', isCompulsory: true }],
  publicationDays: 15,
  addendumWindowDays: 7,
  addendumExtensionDays: 7,
  papers: [],
  receiptDays: 60,
  seats: [],
  technicalThreshold: 60,
  criteria: [],
  isVisaRequired: true,
  isVisaTacit: true,
  budget: dirhams(100_000),
  tranches: [
    { id: 'first', amount: dirhams(40_000), justifiedShare: 70, after: [] },
    { id: 'second', amount: dirhams(40_000), justifiedShare: 70, after: ['report-1'] },
    { id: 'third', amount: dirhams(20_000), justifiedShare: 70, after: ['final'] },
  ],
  milestones: [
    { id: 'report-1', kind: 'report', indicators: ['trained', 'coached'] },
    { id: 'account-1', kind: 'annual-public-account', indicators: [] },
    { id: 'final', kind: 'final-report', indicators: ['trained'] },
  ],
}

export const schedules: Record<string, MilestoneSchedule> = {
  'report-1': scheduleOf('2025-07-06T15:30:00.000Z'),
  'account-1': scheduleOf('2026-03-15T15:30:00.000Z'),
  final: scheduleOf('2027-12-06T15:30:00.000Z'),
}

export function daysAfter(at: Instant, days: number): Instant {
  return plusMs(at, days * 86_400_000)
}

export function scheduleOf(due: string): MilestoneSchedule {
  const dueAt = instant(due)
  return {
    dueAt,
    remindAt: [-30, -7, 0].map((days) => daysAfter(dueAt, days)),
    noticeAt: daysAfter(dueAt, 7),
    demandAt: daysAfter(dueAt, 15),
    suspendAt: daysAfter(dueAt, 30),
  }
}

/** Signed by both, not started. */
export function signedContract(): ProgrammeState {
  const programme = newProgramme('sefrou-2024', terms)
  return {
    ...programme,
    stage: 'contract',
    selection: {
      ...programme.selection,
      dossiers: { 'dossier-1': { by: 'association-1', status: 'admitted' } },
    },
    award: {
      ...programme.award,
      dossier: 'dossier-1',
      amount: terms.budget,
      signedByAssociation: true,
      signedByCouncil: true,
    },
    contract: { ...programme.contract, concludedAt: daysAfter(startedAt, -30), account: words },
  }
}

export function runningContract(): ProgrammeState {
  const endsAt = instant('2028-01-06T08:00:00.000Z')
  const data = { startedAt, yearEnds: [endsAt], endsAt, schedules }
  return folded(signedContract(), { type: 'startOrdered', data, ground: 'contract' }, startedAt, president)
}

export function folded(
  programme: ProgrammeState,
  event: NewEvent,
  at: Instant = startedAt,
  by: Actor = officer,
): ProgrammeState {
  return fold(programme, { ...event, version: programme.version + 1, at, by })
}

/** The state after a lawful act; throws the refusal otherwise. */
export function after<N extends ActName>(
  programme: ProgrammeState,
  act: N,
  message: MessageOf<N>,
  by: Actor,
  now: Instant = startedAt,
): ProgrammeState {
  const decision = decideAct(programme, act, message, { now, by })
  if ('refused' in decision) throw new Error(`${act}: ${JSON.stringify(decision.refused)}`)
  return decision.events.reduce((state, event) => folded(state, event, now, by), programme)
}

/** Why an act is refused; null where it is not. */
export function refusalOf<N extends ActName>(
  programme: ProgrammeState,
  act: N,
  message: MessageOf<N>,
  by: Actor,
  now: Instant = startedAt,
): Refusal | null {
  const decision = decideAct(programme, act, message, { now, by })
  return 'refused' in decision ? decision.refused : null
}

/** Credit, commitment, certificate. */
export function certified(programme: ProgrammeState, tranche: string, now = startedAt): ProgrammeState {
  const opened = after(programme, 'openCredit', { tranche, budgetYear: 2025, line: words }, officer, now)
  const committed = after(opened, 'commitTranche', { tranche, number: words }, officer, now)
  return after(committed, 'certifyTranche', { tranche, conflict: 'none' }, director, now)
}

/** And order, and acceptance: up to the transfer. */
export function acceptedByTreasurer(
  programme: ProgrammeState,
  tranche: string,
  now = startedAt,
): ProgrammeState {
  const ordered = after(certified(programme, tranche, now), 'orderTranche', { tranche }, president, now)
  return after(ordered, 'recordTreasurerAcceptance', { tranche }, officer, now)
}

export function paid(programme: ProgrammeState, tranche: string, now = startedAt): ProgrammeState {
  const payment = { tranche, reference: words, paidOn: '2025-01-06', conflict: 'none' as const }
  return after(acceptedByTreasurer(programme, tranche, now), 'recordPayment', payment, officer, now)
}

export function justified(programme: ProgrammeState, tranche: string, amount: Centimes): ProgrammeState {
  const submitted = after(programme, 'submitJustification', { tranche, amount, papers: words }, winner)
  return after(submitted, 'acceptJustification', { tranche, amount }, officer)
}

export function reported(programme: ProgrammeState, milestone: string): ProgrammeState {
  const asked = terms.milestones.find(({ id }) => id === milestone)?.indicators ?? []
  const indicators = asked.map((id) => ({ id, value: 12 }))
  const submitted = after(programme, 'submitReport', { milestone, report: words, indicators }, winner)
  return after(submitted, 'acceptReport', { milestone }, officer)
}

/** The flags that acts of the contract's own room set. */
export function withContract(
  programme: ProgrammeState,
  contract: Partial<ProgrammeState['contract']>,
): ProgrammeState {
  return { ...programme, contract: { ...programme.contract, ...contract } }
}
