import { expect, test } from 'vitest'
import { instant, plusMs, type Instant } from '../clock/instant.ts'
import { toldSchedule } from '../contract/told-schedule.ts'
import { dossiersAtMost } from '../dossier/rules.ts'
import { officeAsked } from '../office/schema.ts'
import { carriedState } from './carried.ts'
import type { NewEvent, ProgrammeEvent } from './event.ts'
import { foldAll, newProgramme } from './fold.ts'
import { terms as small } from './procedure-walk.ts'
import type { ProgrammeState } from './state.ts'
import type { Terms } from './terms.ts'

// Promise Y6: what one run hands to the next, at two thousand dossiers, seven members and three years.
const limit = 262_144
/** Above this the engine takes no payload: a run that left more would never go on. */
const engineLimit = 2 * 1_024 * 1_024
// Twenty that were filed in the same moment as the last one have slipped in.
const dossierCount = dossiersAtMost + 20
const memberCount = 7
const recusalsEach = 40

const words = { id: '00000000-0000-4000-8000-000000000001', digest: 'ab'.repeat(32) }
const start = instant('2024-03-04T09:00:00.000Z')
const inDays = (days: number): Instant => plusMs(start, days * 86_400_000)

// As long as the product makes them: `dossierIdOf` of the server, and a UUID for each association and person.
const dossierId = (n: number) => `d-${String(n).padStart(12, '0')}`
const associationId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const memberId = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`
const dossiers = Array.from({ length: dossierCount }, (_, n) => ({ id: dossierId(n), by: associationId(n) }))
const ranking = dossiers.map(({ id }) => id)

const milestones = [1, 2, 3, 4, 5, 6, 7].map((n) => ({
  id: `half-yearly-report-${n}`,
  kind: 'report' as const,
  indicators: ['women-trained', 'bodies-coached', 'sessions-held'],
}))
const accounts = [1, 2, 3].map((n) => ({
  id: `yearly-account-${n}`,
  kind: 'annual-public-account' as const,
  indicators: [],
}))
const terms: Terms = {
  ...small,
  seats: Array.from({ length: memberCount }, (_, n) => ({
    id: `seat-of-office-${n}`,
    isChair: n === 0,
    isSecretary: n === 1,
  })),
  papers: Array.from({ length: 20 }, (_, n) => ({
    id: `paper-with-a-long-id-${n}`,
    part: 'administrative' as const,
    isRequired: true,
  })),
  milestones: [...milestones, ...accounts],
  tranches: [1, 2, 3, 4, 5, 6].map((n) => ({
    id: `tranche-${n}`,
    amount: small.budget,
    justifiedShare: 70,
    after: [`half-yearly-report-${n}`],
  })),
}

const listed = pagesOf(dossiers)
const appointed = newEvent('committeeAppointed', {
  members: terms.seats.map(({ id }, n) => ({ seat: id, person: memberId(n), alternate: memberId(n + 7) })),
  order: words,
})
const declared = terms.seats.map((_, n) =>
  declaredBy(n, dossiers.slice(n * recusalsEach, (n + 1) * recusalsEach)),
)
const sat = newEvent('sessionOpened', { present: terms.seats.map((_, n) => memberId(n)) })
const sheets = (['technical', 'financial'] as const).flatMap((phase) =>
  terms.seats.map((_, n) => newEvent('scoresHandedIn', { phase, sheets: words, member: memberId(n) })),
)
const scored = [
  newEvent('complianceConcluded', { admitted: dossierCount }),
  ...sheets,
  newEvent('technicalScoringConcluded', { table: words.digest, passed: ranking }),
]
const ranked = newEvent('rankingProposed', { table: words.digest, ranking })
const adopted = newEvent('minutesAdopted', { minutes: words.digest, dissents: 0 })

const sitting = folded([...listed, appointed, ...declared, sat])
const inScoring = folded(
  [...dossiers.map(({ id }) => newEvent('dossierAdmitted', { dossier: id })), ...scored],
  sitting,
)
const proposed = folded([ranked], inScoring)

test('the state fits while two thousand dossiers are scored and ranked by seven members with recusals', () => {
  expect(sizeOf(inScoring)).toBeLessThanOrEqual(limit)
  expect(inScoring.selection.passed).toHaveLength(dossierCount)
  expect(sizeOf(proposed)).toBeLessThanOrEqual(limit)
  expect(proposed.selection.ranking).toHaveLength(dossierCount)
  expect(
    Object.values(proposed.committee.members).flatMap(({ interests }) => Object.keys(interests)),
  ).toHaveLength(memberCount * recusalsEach)
})

test('the state fits in the third year, with every milestone scheduled and confirmed and every dossier still there', () => {
  const schedules = Object.fromEntries(terms.milestones.map(({ id }, n) => [id, scheduleOf(n * 150)]))
  const yearEnds = [inDays(365), inDays(730), inDays(1_095)]
  const contract = [
    adopted,
    newEvent('contractConcluded', { dossier: dossierId(0), amount: terms.budget }),
    newEvent('startOrdered', { startedAt: start, yearEnds, endsAt: inDays(1_095), schedules }),
    ...terms.milestones.flatMap(({ id }) =>
      terms.seats.map(() => newEvent('activityConfirmed', { milestone: id, words })),
    ),
    newEvent('amendmentProposed', { amendment: 1, kind: 'object', text: words, changes: { schedules } }),
    newEvent('amendmentProposed', { amendment: 2, kind: 'other', text: words, changes: { schedules } }),
  ]
  const running = folded(contract, proposed)
  expect(running.stage).toBe('contract')
  expect(Object.keys(running.selection.dossiers)).toHaveLength(dossierCount)
  expect(Object.values(running.milestones).every(({ schedule }) => schedule !== null)).toBe(true)
  expect(sizeOf(running)).toBeLessThanOrEqual(limit)
})

test('the state fits while every dossier waits for papers, each for others and until another instant', () => {
  const asked = dossiers.map(({ id }, n) =>
    newEvent('completionRequested', {
      dossier: id,
      papers: terms.papers.filter((_, bit) => (n + 1) & (1 << bit)).map((paper) => paper.id),
      completeBy: plusMs(inDays(3), n),
    }),
  )
  const waiting = folded(asked, sitting)
  expect(Object.values(waiting.selection.dossiers).every(({ completeBy }) => completeBy)).toBe(true)
  expect(sizeOf(waiting)).toBeLessThanOrEqual(limit)
})

test('the state fits while everybody who was ranked asks for a review', () => {
  const asked = dossiers.map(({ id }) =>
    newEvent('reviewRequested', { dossier: id, reasons: words, answerBy: inDays(40) }),
  )
  const reviewing = folded([adopted, ...asked], proposed)
  expect(Object.keys(reviewing.award.openReviews)).toHaveLength(dossierCount)
  expect(sizeOf(reviewing)).toBeLessThanOrEqual(limit)
})

test('whatever members declare, and were twice as many dossiers let in, the engine takes the state', () => {
  const more = Array.from({ length: 2 * dossiersAtMost }, (_, n) => ({
    id: dossierId(n),
    by: associationId(n),
  }))
  const persons = Array.from({ length: 50 }, (_, n) => memberId(n))
  const seated = newEvent('committeeAppointed', {
    members: persons.map((person, n) => ({ seat: `seat-${n}`, person })),
    order: words,
  })
  const recused = persons.map((_, n) => declaredBy(n, more))
  const largest = folded([...pagesOf(more), seated, ...recused])
  expect(sizeOf(largest)).toBeLessThan(engineLimit)
})

test('no association has a longer id than those that were measured', () => {
  const office = (association: string) => ({ role: 'association', association, capacity: 'representative' })
  expect(officeAsked.safeParse(office(associationId(1))).success).toBe(true)
  expect(officeAsked.safeParse(office(`${associationId(1)}0`)).success).toBe(false)
})

function declaredBy(n: number, about: readonly { id: string }[]): NewEvent {
  const interests = about.map(({ id }) => ({ dossier: id, effect: 'recusal' as const }))
  return newEvent('interestsDeclared', { member: memberId(n), interests, declaration: words })
}

function scheduleOf(days: number) {
  const schedule = {
    dueAt: inDays(days),
    remindAt: [inDays(days - 30), inDays(days - 7), inDays(days)],
    noticeAt: inDays(days + 7),
    demandAt: inDays(days + 15),
    suspendAt: inDays(days + 30),
  }
  return toldSchedule(schedule, 'Africa/Casablanca')
}

function newEvent<T extends NewEvent['type']>(
  type: T,
  data: Extract<NewEvent, { type: T }>['data'],
): NewEvent {
  return { type, data, ground: 'terms-of-reference' } as NewEvent
}

function folded(events: readonly NewEvent[], from = newProgramme('sefrou-2024', terms)): ProgrammeState {
  const by = { person: memberId(0), role: 'officer' as const }
  const numbered = events.map((event, index): ProgrammeEvent => ({
    ...event,
    version: from.version + 1 + index,
    at: start,
    by,
  }))
  return foldAll(from, numbered)
}

/** Bytes of what travels to the next run. */
function sizeOf(programme: ProgrammeState): number {
  return Buffer.byteLength(JSON.stringify(carriedState(programme)))
}

function pagesOf(all: readonly { id: string; by: string }[]): NewEvent[] {
  const pages = Array.from({ length: Math.ceil(all.length / 500) }, (_, n) =>
    all.slice(n * 500, (n + 1) * 500),
  )
  return pages.map((page, index) => newEvent('dossiersListed', { page: index + 1, dossiers: page }))
}
