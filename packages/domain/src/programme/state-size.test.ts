import { expect, test } from 'vitest'
import { instant, plusMs, type Instant } from '../clock/instant.ts'
import { toldSchedule } from '../contract/told-schedule.ts'
import { dossiersAtMost } from '../dossier/rules.ts'
import type { NewEvent, ProgrammeEvent } from './event.ts'
import { foldAll, newProgramme } from './fold.ts'
import { terms as small } from './procedure-walk.ts'
import type { ProgrammeState } from './state.ts'
import type { Terms } from './terms.ts'

// Promise Y6: what one run hands to the next, at two thousand dossiers, seven members and three years.
const limit = 262_144
// Twenty that were filed in the same moment as the last one have slipped in.
const dossierCount = dossiersAtMost + 20
const memberCount = 7
const recusalsEach = 40

const words = { id: '00000000-0000-4000-8000-000000000001', digest: 'ab'.repeat(32) }
const start = instant('2024-03-04T09:00:00.000Z')
const inDays = (days: number): Instant => plusMs(start, days * 86_400_000)

const dossierId = (n: number) => `d${String(n).padStart(13, '0')}`
const associationId = (n: number) => `a${String(n).padStart(15, '0')}`
const memberId = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
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

const listed = inPages().map((page, index) => newEvent('dossiersListed', { page: index + 1, dossiers: page }))
const appointed = newEvent('committeeAppointed', {
  members: terms.seats.map(({ id }, n) => ({ seat: id, person: memberId(n), alternate: `alternate-${n}` })),
  order: words,
})
const declared = terms.seats.map((_, n) =>
  newEvent('interestsDeclared', {
    member: memberId(n),
    interests: dossiers
      .slice(n * recusalsEach, (n + 1) * recusalsEach)
      .map(({ id }) => ({ dossier: id, effect: 'recusal' as const })),
    declaration: words,
  }),
)
const sat = newEvent('sessionOpened', { present: terms.seats.map((_, n) => memberId(n)) })
const admitted = dossiers.map(({ id }) => newEvent('dossierAdmitted', { dossier: id }))
const sheets = (['technical', 'financial'] as const).flatMap((phase) =>
  terms.seats.map((_, n) => newEvent('scoresHandedIn', { phase, sheets: words, member: memberId(n) })),
)
const scored = [
  newEvent('complianceConcluded', { admitted: dossierCount }),
  ...sheets,
  newEvent('technicalScoringConcluded', { table: words.digest, passed: ranking }),
]
const ranked = newEvent('rankingProposed', { table: words.digest, ranking })

test('the state fits while two thousand dossiers are scored and ranked by seven members with recusals', () => {
  const inScoring = folded([...listed, appointed, ...declared, sat, ...admitted, ...scored])
  expect(sizeOf(inScoring)).toBeLessThanOrEqual(limit)
  expect(inScoring.selection.passed).toHaveLength(dossierCount)
  const proposed = folded([ranked], inScoring)
  expect(sizeOf(proposed)).toBeLessThanOrEqual(limit)
  expect(proposed.selection.ranking).toHaveLength(dossierCount)
  expect(
    Object.values(proposed.committee.members).flatMap(({ interests }) => Object.keys(interests)),
  ).toHaveLength(memberCount * recusalsEach)
})

test('the state fits in the third year, with every milestone scheduled and confirmed and every dossier still there', () => {
  const schedules = Object.fromEntries(terms.milestones.map(({ id }, n) => [id, scheduleOf(n * 150)]))
  const yearEnds = [inDays(365), inDays(730), inDays(1_095)]
  const running = folded([
    ...listed,
    appointed,
    ...declared,
    sat,
    ...admitted,
    ...scored,
    ranked,
    newEvent('minutesAdopted', { minutes: words.digest, dissents: 0 }),
    newEvent('contractConcluded', { dossier: dossierId(0), amount: terms.budget }),
    newEvent('startOrdered', { startedAt: start, yearEnds, endsAt: inDays(1_095), schedules }),
    ...terms.milestones.flatMap(({ id }) =>
      terms.seats.map(() => newEvent('activityConfirmed', { milestone: id, words })),
    ),
    newEvent('amendmentProposed', { amendment: 1, kind: 'object', text: words, changes: { schedules } }),
    newEvent('amendmentProposed', { amendment: 2, kind: 'other', text: words, changes: { schedules } }),
  ])
  expect(running.stage).toBe('contract')
  expect(Object.keys(running.selection.dossiers)).toHaveLength(dossierCount)
  expect(Object.values(running.milestones).every(({ schedule }) => schedule !== null)).toBe(true)
  expect(sizeOf(running)).toBeLessThanOrEqual(limit)
})

test('the state fits while every dossier waits for two papers', () => {
  const papers = terms.papers.slice(-2).map(({ id }) => id)
  const asked = dossiers.map(({ id }) =>
    newEvent('completionRequested', { dossier: id, papers, completeBy: inDays(3) }),
  )
  const waiting = folded([...listed, appointed, ...declared, sat, ...asked])
  expect(sizeOf(waiting)).toBeLessThanOrEqual(limit)
})

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
  return Buffer.byteLength(JSON.stringify(programme))
}

function inPages() {
  return [0, 1, 2, 3, 4].map((page) => dossiers.slice(page * 500, (page + 1) * 500))
}
