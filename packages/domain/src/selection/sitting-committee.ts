import { instant, plusMs, type Instant } from '../clock/instant.ts'
import { centimes } from '../money/amount.ts'
import type { Actor } from '../programme/actor.ts'
import type { ActName, MessageOf } from '../programme/acts.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { NewEvent } from '../programme/event.ts'
import { fold, newProgramme } from '../programme/fold.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { Terms } from '../programme/terms.ts'

// What the tests of committee and selection stand on: five seats, some dossiers received, nothing decided.

export const officer: Actor = { person: 'officer-1', role: 'officer' }
export const president: Actor = { person: 'president-1', role: 'president' }
export const clock: Actor = { person: 'clock', role: 'clock' }
export const persons = ['chair-1', 'secretary-1', 'member-1', 'member-2', 'member-3']

export const member = (person: string): Actor => ({ person, role: 'member' })
export const chair = member('chair-1')
export const secretary = member('secretary-1')
/** Who filed `dossier-n`. */
export const filer = (n: number): Actor => ({
  person: `representative-${n}`,
  role: 'association',
  association: `association-${n}`,
})

export const words = { id: '00000000-0000-4000-8000-000000000001', digest: 'ab'.repeat(32) }
export const table = 'ef'.repeat(32)
export const start = instant('2024-03-04T09:00:00.000Z')
export const later = (ms: number): Instant => plusMs(start, ms)

export const terms: Terms = {
  definition: 'cd'.repeat(32),
  rulePack: { id: 'test', version: '1' },
  channels: [],
  publicationDays: 15,
  addendumWindowDays: 7,
  addendumExtensionDays: 7,
  papers: [
    { id: 'request', part: 'administrative', isRequired: true },
    { id: 'statutes', part: 'administrative', isRequired: true },
    { id: 'project', part: 'technical', isRequired: true },
    { id: 'budget', part: 'financial', isRequired: true },
  ],
  receiptDays: 60,
  seats: ['chair', 'secretary', 'one', 'two', 'three'].map((id) => ({
    id,
    isChair: id === 'chair',
    isSecretary: id === 'secretary',
  })),
  technicalThreshold: 60,
  criteria: [
    { id: 'quality', part: 'technical', weight: 50 },
    { id: 'team', part: 'technical', weight: 20 },
    { id: 'cost', part: 'financial', weight: 30 },
  ],
  isVisaRequired: true,
  isVisaTacit: true,
  budget: centimes(90_000_000),
  tranches: [],
  milestones: [],
}

export const seated = terms.seats.map(({ id }, index) => ({ seat: id, person: persons[index] ?? id }))

export function folded(programme: ProgrammeState, event: NewEvent, by: Actor, at = start): ProgrammeState {
  return fold(programme, { ...event, version: programme.version + 1, at, by })
}

/** The state after a lawful act; throws the refusal otherwise. */
export function after<N extends ActName>(
  programme: ProgrammeState,
  act: N,
  message: MessageOf<N>,
  by: Actor,
  now: Instant = start,
): ProgrammeState {
  const decision = decideAct(programme, act, message, { now, by })
  if ('refused' in decision) throw new Error(`${act}: ${JSON.stringify(decision.refused)}`)
  return decision.events.reduce((state, event) => folded(state, event, by, now), programme)
}

/** Why an act is refused; null where it is not. */
export function refusalOf<N extends ActName>(
  programme: ProgrammeState,
  act: N,
  message: MessageOf<N>,
  by: Actor,
  now: Instant = start,
): Refusal | null {
  const decision = decideAct(programme, act, message, { now, by })
  return 'refused' in decision ? decision.refused : null
}

/** The intake is closed with so many dossiers: `dossier-1`, filed by `association-1`, and so on. */
export function received(count = 3): ProgrammeState {
  const dossiers = Array.from({ length: count }, (_, n) => ({
    id: `dossier-${n + 1}`,
    by: `association-${n + 1}`,
  }))
  const listed = {
    type: 'dossiersListed',
    data: { page: 1, dossiers },
    ground: 'terms-of-reference',
  } as const
  return folded(newProgramme('sefrou-2024', terms), listed, clock)
}

export function appointed(count = 3): ProgrammeState {
  return after(received(count), 'appointCommittee', { members: seated, order: words }, president)
}

export type Interests = MessageOf<'declareInterests'>['interests']

/** Everyone has declared; `interests` by person, none where a person is not named. */
export function declared(count = 3, interests: Record<string, Interests> = {}): ProgrammeState {
  return persons.reduce((programme, person) => {
    const message = { interests: interests[person] ?? [], declaration: words }
    return after(programme, 'declareInterests', message, member(person))
  }, appointed(count))
}

export function opened(
  count = 3,
  interests: Record<string, Interests> = {},
  present: readonly string[] = persons,
): ProgrammeState {
  return after(declared(count, interests), 'openSession', { present }, chair)
}

export const faultless = {
  missing: [],
  receipt: { kind: 'final', ageDays: 0 },
  conflict: 'none',
} as const

/** Every dossier is admitted, and compliance concluded. */
export function compliant(count = 3, interests: Record<string, Interests> = {}): ProgrammeState {
  const programme = opened(count, interests)
  const admitted = Object.keys(programme.selection.dossiers).reduce(
    (state, dossier) => after(state, 'admitDossier', { dossier, ...faultless }, officer),
    programme,
  )
  return after(admitted, 'concludeCompliance', {}, chair)
}

/** Everybody who has something to score in this part hands in. */
export function allHandedIn(
  programme: ProgrammeState,
  phase: 'technical' | 'financial',
  scored = Object.keys(programme.selection.dossiers),
): ProgrammeState {
  return Object.entries(programme.committee.members).reduce((state, [person, { interests }]) => {
    const covers = scored.filter((dossier) => !interests[dossier]).length
    if (covers === 0) return state
    return after(state, 'handInScores', { phase, sheets: words, covers, missing: 0 }, member(person))
  }, programme)
}

/** Technical scoring is concluded with these. */
export function passing(programme: ProgrammeState, passed: readonly string[]): ProgrammeState {
  const recusals = recusalCount(programme)
  const message = { phase: 'technical', table, passed, recusals } as const
  return after(allHandedIn(programme, 'technical'), 'concludeScoring', message, chair)
}

export function ranked(programme: ProgrammeState, ranking: readonly string[]): ProgrammeState {
  const scored = allHandedIn(passing(programme, ranking), 'financial', [...ranking])
  const message = { phase: 'financial', table, ranking, recusals: recusalCount(programme) } as const
  return after(scored, 'concludeScoring', message, chair)
}

function recusalCount({ committee }: ProgrammeState): number {
  return Object.values(committee.members).flatMap(({ interests }) => Object.keys(interests)).length
}
