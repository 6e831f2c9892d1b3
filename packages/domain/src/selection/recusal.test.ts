import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActName } from '../programme/acts.ts'
import type { Actor } from '../programme/actor.ts'
import { isRecused, recusalsOf } from '../committee/recusal.ts'
import { decideAct } from '../programme/decide-act.ts'
import type { ProgrammeState } from '../programme/state.ts'
import {
  appointed,
  chair,
  compliant,
  faultless,
  folded,
  member,
  officer,
  persons,
  president,
  secretary,
  table,
  words,
} from './sitting-committee.ts'
import { handedIn, scoredIn } from './sheets.ts'

// A model beside the rules: it keeps the sheets that members gave, draws the tables as the server would (from a
// moment that may lie behind), and looks at what counts when the minutes are adopted.

const dossiers = ['dossier-1', 'dossier-2', 'dossier-3']
const people = [...persons, 'new-1', 'new-2']

type Phase = 'technical' | 'financial'

interface Sheet {
  member: string
  phase: Phase
  covered: string[]
}

interface World {
  programme: ProgrammeState
  sheets: Sheet[]
  /** What each concluded table counts. */
  counted: Record<Phase, { member: string; dossier: string }[]>
  /** Recusals as declared, kept apart from the state that the rules look at. */
  declared: Set<string>
  isTechnicalConcluded: boolean
  adopted: number
}

type Step =
  | { kind: 'declare'; who: string; dossiers: string[]; effect: 'recusal' | 'prohibited' }
  | { kind: 'open' | 'comply' | 'minutes' | 'everybodySigns' }
  | { kind: 'admit' | 'exclude'; dossier: string; by: Actor }
  | { kind: 'replace'; seat: string; who: string }
  | { kind: 'hand'; who: string; phase: Phase; isLying: boolean }
  | { kind: 'everybodyHands' | 'conclude'; phase: Phase; isStale: boolean }
  | { kind: 'sign'; who: string }

const who = fc.constantFrom(...people)
const phase = fc.constantFrom<Phase>('technical', 'financial')
const dossier = fc.constantFrom(...dossiers)
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary })

const step: fc.Arbitrary<Step> = fc.oneof(
  often(
    3,
    fc.record({
      kind: fc.constant('declare' as const),
      who,
      dossiers: fc.subarray(dossiers),
      effect: fc.constantFrom(
        'recusal' as const,
        'recusal' as const,
        'recusal' as const,
        'prohibited' as const,
      ),
    }),
  ),
  often(2, fc.record({ kind: fc.constantFrom('open' as const, 'comply' as const, 'minutes' as const) })),
  often(2, fc.record({ kind: fc.constant('everybodySigns' as const) })),
  often(
    2,
    fc.record({
      kind: fc.constantFrom('admit' as const, 'admit' as const, 'exclude' as const),
      dossier,
      by: fc.constantFrom(officer, secretary),
    }),
  ),
  often(
    1,
    fc.record({
      kind: fc.constant('replace' as const),
      seat: fc.constantFrom('one', 'two'),
      who: fc.constantFrom('new-1', 'new-2'),
    }),
  ),
  often(3, fc.record({ kind: fc.constant('hand' as const), who, phase, isLying: fc.boolean() })),
  often(
    6,
    fc.record({
      kind: fc.constantFrom('everybodyHands' as const, 'conclude' as const),
      phase,
      isStale: fc.boolean(),
    }),
  ),
  often(2, fc.record({ kind: fc.constant('sign' as const), who })),
)

const lawfulPart = (name: Phase): Step[] => [
  { kind: 'everybodyHands', phase: name, isStale: false },
  { kind: 'conclude', phase: name, isStale: false },
]
const road: Step[] = [
  ...lawfulPart('technical'),
  ...lawfulPart('financial'),
  { kind: 'minutes' },
  { kind: 'everybodySigns' },
]

/** Chance alone never gets to the minutes: the lawful road, walked up to three times, with anything in between. */
const history = fc
  .array(fc.array(step, { maxLength: 3 }), { minLength: 6, maxLength: 18 })
  .map((between) => between.flatMap((noise, index) => [...noise, road[index % road.length] as Step]))

function attempt(world: World, act: ActName, message: object, by: Actor): boolean {
  const decision = decideAct(world.programme, act, message, { now: '2024-03-05T09:00:00.000Z' as never, by })
  if ('refused' in decision) return false
  for (const event of decision.events) {
    const before = world.programme
    world.programme = folded(before, event, by)
    watch(world, before, event.type, by)
  }
  return true
}

/** What must hold at each event, told by the model and not by the state. */
function watch(world: World, before: ProgrammeState, type: string, by: Actor) {
  if (type === 'minutesSigned') {
    const voted = dossiers.filter((id) => before.selection.dossiers[id]?.status === 'admitted')
    expect(voted.length === 0 || voted.some((id) => !world.declared.has(`${by.person}/${id}`))).toBe(true)
  }
  if (type === 'minutesAdopted') {
    world.adopted += 1
    // Points of an excluded dossier decide nothing, whoever gave them.
    const isAdmitted = ({ dossier: id }: { dossier: string }) =>
      before.selection.dossiers[id]?.status === 'admitted'
    const counted = [...world.counted.technical, ...world.counted.financial].filter(isAdmitted)
    expect(counted.filter((line) => world.declared.has(`${line.member}/${line.dossier}`))).toEqual([])
    expect(before.selection.ranking).not.toBeNull()
  }
}

function hand(world: World, person: string, part: Phase, isLying: boolean) {
  const { committee, selection } = world.programme
  const scored = scoredIn(selection, part)
  const covered = isLying ? scored : scored.filter((id) => !isRecused(committee, person, id))
  const message = { phase: part, sheets: words, covers: covered.length, missing: 0 }
  if (!attempt(world, 'handInScores', message, member(person))) return
  if (part === 'financial') expect(world.isTechnicalConcluded).toBe(true)
  expect(covered.filter((id) => world.declared.has(`${person}/${id}`))).toEqual([])
  world.sheets = world.sheets.filter((line) => line.member !== person || line.phase !== part)
  world.sheets.push({ member: person, phase: part, covered })
}

function conclude(world: World, part: Phase, seen: ProgrammeState) {
  const scored = scoredIn(seen.selection, part)
  const holders = handedIn(seen, part)
  const counted = world.sheets
    .filter((line) => line.phase === part && holders.includes(line.member))
    .flatMap((line) => line.covered.map((id) => ({ member: line.member, dossier: id })))
    .filter((line) => scored.includes(line.dossier) && !isRecused(seen.committee, line.member, line.dossier))
  const recusals = recusalsOf(seen.committee).length
  const result = part === 'technical' ? { passed: scored } : { ranking: scored }
  if (!attempt(world, 'concludeScoring', { phase: part, table, recusals, ...result }, chair)) return
  world.counted[part] = counted
  if (part === 'technical') world.isTechnicalConcluded = true
  else expect(world.isTechnicalConcluded).toBe(true)
}

function take(world: World, given: Step, earlier: ProgrammeState) {
  const { committee } = world.programme
  switch (given.kind) {
    case 'declare': {
      const interests = given.dossiers.map((id) => ({ dossier: id, effect: given.effect }))
      const hadScored = world.counted.technical.some(
        (line) =>
          line.member === given.who &&
          given.dossiers.includes(line.dossier) &&
          !world.declared.has(`${line.member}/${line.dossier}`) &&
          world.programme.selection.dossiers[line.dossier]?.status === 'admitted',
      )
      if (!attempt(world, 'declareInterests', { interests, declaration: words }, member(given.who))) return
      for (const id of given.dossiers) world.declared.add(`${given.who}/${id}`)
      if (hadScored) world.isTechnicalConcluded = false
      return
    }
    case 'open':
      attempt(world, 'openSession', { present: Object.keys(committee.members) }, chair)
      return
    case 'comply':
      attempt(world, 'concludeCompliance', {}, chair)
      return
    case 'minutes':
      attempt(world, 'drawUpMinutes', { minutes: words }, secretary)
      return
    case 'admit':
      attempt(world, 'admitDossier', { dossier: given.dossier, ...faultless }, given.by)
      return
    case 'exclude': {
      const cause = 'prohibited-conflict'
      attempt(world, 'excludeDossier', { dossier: given.dossier, cause, reasons: words }, given.by)
      return
    }
    case 'replace':
      if (attempt(world, 'replaceMember', { seat: given.seat, person: given.who, order: words }, president)) {
        // Whoever comes back declares anew.
        for (const id of dossiers) world.declared.delete(`${given.who}/${id}`)
      }
      return
    case 'hand':
      hand(world, given.who, given.phase, given.isLying)
      return
    case 'everybodyHands':
      for (const person of Object.keys(committee.members)) hand(world, person, given.phase, false)
      return
    case 'conclude':
      conclude(world, given.phase, given.isStale ? earlier : world.programme)
      return
    case 'sign':
      attempt(world, 'signMinutes', { minutes: words.digest }, member(given.who))
      return
    case 'everybodySigns':
      for (const person of Object.keys(committee.members)) {
        attempt(world, 'signMinutes', { minutes: words.digest }, member(person))
      }
      return
  }
}

test('no sequence of acts lets a recused member score or sign, nor opens the financial part before the technical one is concluded', () => {
  const reached = { adopted: 0, scored: 0 }
  const starts = [() => appointed(), () => compliant()]
  fc.assert(
    fc.property(fc.nat({ max: 1 }), history, (start, steps) => {
      const programme = starts[start]?.() ?? appointed()
      const world: World = {
        programme,
        sheets: [],
        counted: { technical: [], financial: [] },
        declared: new Set(),
        isTechnicalConcluded: false,
        adopted: 0,
      }
      let earlier = programme
      for (const given of steps) {
        const before = world.programme
        take(world, given, earlier)
        if (before !== world.programme) earlier = before
      }
      reached.adopted += world.adopted
      reached.scored += world.counted.technical.length > 0 ? 1 : 0
    }),
    { numRuns: 10_000 },
  )
  // A property that never gets there proves nothing.
  expect(reached.scored).toBeGreaterThan(1000)
  expect(reached.adopted).toBeGreaterThan(500)
}, 60_000)
