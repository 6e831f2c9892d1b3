import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { plusDays } from '@mithaq/domain/calendar/day'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { instantOf, msOf, plusMs } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import { centimes } from '@mithaq/domain/money/amount'
import type { EventType, ProgrammeEvent } from '@mithaq/domain/programme/event'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { member, representative } from '../cast.ts'
import { openCouncil, type Council } from '../council.ts'
import { associations } from '../rehearsal/associations.ts'
import { associationNames, personNames } from '../people.ts'
import { lineText } from '../rehearsal/calendar-lines.ts'
import { castWords } from '../rehearsal/cast-words.ts'
import { clockActs, textOf, timerDelays } from '../rehearsal/engine-history.ts'
import { brokenInvariants, type Played } from '../rehearsal/invariants.ts'
import { rehearsed, type Rehearsed } from '../rehearsal/rehearsed.ts'
import { sefrouDefinition } from '../sefrou.ts'
import { smallDefinition } from '../small-definition.ts'

const addresses = inject('addresses')
const { namespace } = addresses
const zone = 'Africa/Casablanca'
const tomorrow = plusDays(wallTimeOf(instantOf(Date.now()), zone).date, 1)
let council: Council
beforeAll(async () => {
  council = await openCouncil(addresses)
})
afterAll(() => council.close())

const members = [1, 2, 3, 4, 5].map(member)

const count = ({ story }: Rehearsed, type: EventType) =>
  story.filter(({ event }) => event.type === type).length

describe('Sefrou’s three years', () => {
  let file: Definition
  let sefrou: Rehearsed
  beforeAll(async () => {
    file = await sefrouDefinition()
    sefrou = await rehearsed(council, file, { namespace, publishedOn: tomorrow })
  })

  test('end closed and complete, with every invariant held', () => {
    expect(sefrou.stoppedBy).toBeNull()
    expect(sefrou.state).toMatchObject({ stage: 'closed', outcome: 'complete' })
    expect(sefrou.broken).toEqual([])
  })

  test('hold seven reports, six tranches, two amendments in force, one suspension', () => {
    const years = sefrou.story.find(({ event }) => event.type === 'startOrdered')?.after.contract.yearEnds
    expect(years).toHaveLength(3)
    const { milestones = {} } = sefrou.state ?? {}
    const reports = Object.values(milestones).filter(({ submissions }) => submissions > 0)
    expect(reports).toHaveLength(7)
    expect(count(sefrou, 'tranchePaid')).toBe(6)
    expect(count(sefrou, 'amendmentInForce')).toBe(2)
    expect(count(sefrou, 'contractSuspended')).toBe(1)
    expect(count(sefrou, 'contractResumed')).toBe(1)
    expect(count(sefrou, 'programmeYearTurned')).toBe(2)
  })

  test('are eight or more continuations of one workflow, none longer than 4,000 events', () => {
    expect(sefrou.runs.length - 1).toBeGreaterThanOrEqual(8)
    expect(Math.max(...sefrou.runs.map(({ events }) => events.length))).toBeLessThanOrEqual(4_000)
  })

  test('have every date right to the second, by the engine’s own history', () => {
    const timers = sefrou.runs.flatMap(timerDelays)
    const acts = sefrou.runs.flatMap(clockActs)
    expect(timers.length).toBeGreaterThan(20)
    expect(acts.length).toBeGreaterThan(20)
    for (const late of [...timers, ...acts.map(({ dueMs, recordedMs }) => recordedMs - dueMs)]) {
      expect(late).toBeGreaterThanOrEqual(0)
      expect(late).toBeLessThanOrEqual(1_000)
    }
    const byClock = sefrou.story.filter(({ event }) => event.by.role === 'clock')
    const reminders = byClock.flatMap(({ event }) => (event.type === 'reminderSent' ? [event] : []))
    expect(reminders.length).toBeGreaterThan(15)
    for (const { at, data } of reminders) {
      expect(data.missed).toBe(0)
      expect(msOf(at) - msOf(data.stepAt)).toBeLessThanOrEqual(1_000)
    }
    expect(reminders.some(({ data }) => data.step === 'notice')).toBe(true)
  })

  test('are played by the whole cast', () => {
    const filed = sefrou.entries.filter(({ kind }) => kind === 'dossier')
    expect(filed).toHaveLength(8)
    const causes = sefrou.story.flatMap(({ event }) =>
      event.type === 'dossierExcluded' ? [event.data.cause] : [],
    )
    expect(causes.toSorted()).toEqual(['not-eligible', 'prohibited-conflict'])
    const recusals = sefrou.story.filter(
      ({ event }) => event.type === 'interestsDeclared' && event.data.interests.length > 0,
    )
    expect(recusals).toHaveLength(1)
    const played: EventType[] = ['completionReceived', 'reviewAnswered', 'visaTacit', 'trancheRejected']
    for (const type of played) expect(count(sefrou, type), type).toBe(1)
    const words = new Set(sefrou.refusals.map(({ word }) => word))
    expect(words).toContain('intake-closed')
    expect(words.size).toBeGreaterThanOrEqual(80)
  })

  test('leave no person’s words in the engine, which holds ids', () => {
    const text = textOf(sefrou.runs)
    expect(text).toContain(sefrou.state?.award.dossier ?? 'no dossier')
    expect(text).not.toMatch(/[\u0600-\u06FF]/u)
  })

  test('would be named where they broke a promise', async () => {
    const { entries, runs } = sefrou
    const [words] = await castWords(council.owner, file.id)
    const broken = (change: Partial<Played>) =>
      brokenInvariants({ council, definition: file, entries, runs, ...change })
    const changed = (type: EventType, change: (event: ProgrammeEvent) => object) =>
      entries.map((entry) =>
        entry.kind === 'programme' && entry.event.type === type
          ? { ...entry, event: { ...entry.event, ...change(entry.event) } }
          : entry,
      )
    const late = changed('visaTacit', ({ at }) => ({ at: plusMs(at, 2_000) }))
    expect(await broken({ entries: late })).toEqual(['every-date-to-the-second'])
    const unlike = entries.map((entry) =>
      entry.kind === 'dossier' ? { ...entry, hasItsLeaf: false } : entry,
    )
    expect(await broken({ entries: unlike })).toEqual(['every-event-has-its-leaf'])
    const early = changed('contractSigned', () => ({ at: sefrou.story[0]?.event.at }))
    expect(await broken({ entries: early })).toContain('nothing-signed-before-executory')
    const unpaid = changed('tranchePaid', ({ data }) => ({ data: { ...data, amount: 1 } }))
    expect(await broken({ entries: unpaid })).toContain('paid-is-the-budget')
    const spoken = [
      { runId: 'spoken', events: [{ userMetadata: { summary: { data: Buffer.from(words ?? '') } } }] },
    ]
    expect(await broken({ runs: [...runs, ...spoken] })).toEqual(['no-words-in-the-engine'])
    expect(await broken({ entries: entries.slice(0, -1) })).toContain('closed-and-complete')
  })

  test('are told line by line, with weekday, refusal and who has to act', () => {
    const lines = sefrou.lines.map((line) => lineText(line, 'fr', zone))
    expect(lines).toHaveLength(sefrou.entries.length)
    for (const line of lines) expect(line).toMatch(/^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) /)
    expect(lines.some((line) => line.includes('[refusé]'))).toBe(true)
    expect(lines.some((line) => line.includes('→ attendu : Le gouverneur'))).toBe(true)
    // Each of the cast by name, and no dossier by its id.
    for (const name of [
      ...Object.values(associationNames),
      ...members.map(({ person }) => personNames[person]),
    ]) {
      expect(
        lines.some((line) => line.includes(`| ${name?.fr ?? 'nobody'}`)),
        name?.fr,
      ).toBe(true)
    }
    expect(
      lines.filter((line) => /\bd-[0-9a-f]{12}\b|(member|association|representative)-\d/.test(line)),
    ).toEqual([])
    const admitted = lines.filter((line) => line.includes('Un dossier est admis'))
    expect(new Set(admitted.map((line) => /\(Association .*\)/.exec(line)?.[0])).size).toBe(admitted.length)
  })
})

describe('another council’s programme', () => {
  let other: Council
  // The legal clock of a council only goes forward: a second programme from tomorrow needs another council.
  beforeEach(async () => {
    other = await openCouncil(addresses)
  })
  afterEach(() => other.close())

  test('is played by the same cast, whatever its seats, visa, papers and reports', async () => {
    const small = smallDefinition('other-council')
    const { values } = small.rulePack
    const isVisaRequired = { ...values.isVisaRequired, value: false }
    const played = await rehearsed(
      other,
      {
        ...small,
        committee: { ...small.committee, seats: small.committee.seats.toReversed() },
        criteria: small.criteria.map((each) => (each.id === 'cost' ? { ...each, threshold: 90 } : each)),
        rulePack: { ...small.rulePack, values: { ...values, isVisaRequired } },
      },
      { namespace, publishedOn: tomorrow },
    )
    expect(played.stoppedBy).toBeNull()
    expect(played.broken).toEqual([])
    expect(played.state?.stage).toBe('closed')
    // Above the technical threshold, and below that of the costs.
    const ranked = played.story.find(({ event }) => event.type === 'rankingProposed')
    const out = dossierIdOf(played.state?.id ?? '', representative(associations.ordinary).association)
    expect(ranked?.before.selection.passed).toContain(out)
    expect(ranked?.event.data).toMatchObject({ below: [{ dossier: out, criteria: ['cost'] }] })
    expect(ranked?.after.selection.ranking).not.toContain(out)
    const told = played.lines.map((line) => lineText(line, 'fr', zone))
    expect(told.some((line) => line.includes('Un dossier est éliminé, au-dessous du seuil propre'))).toBe(
      true,
    )
  })

  test('stops where the rules do not let it go on, and says at which act', async () => {
    const small = smallDefinition('too-dear')
    const budget = { ...small.budget, total: centimes(900_000_00) }
    const played = await rehearsed(other, { ...small, budget }, { namespace, publishedOn: tomorrow })
    expect(played.stoppedBy).toMatchObject({ act: 'recordCouncilDeliberation', word: 'amount-above-budget' })
    expect(played.state?.stage).toBe('award')
    expect(played.broken).toContain('closed-and-complete')
  })
})
