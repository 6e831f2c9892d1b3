import { append } from '@mithaq/db/programme/append'
import { file } from '@mithaq/db/dossier/filing'
import { programmeAt } from '@mithaq/db/programme/reads'
import { plusDays } from '@mithaq/domain/calendar/day'
import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { dossiersAtMost } from '@mithaq/domain/dossier/rules'
import { dossiersFrom } from '@mithaq/domain/selection/carried'
import type { NewEvent } from '@mithaq/domain/programme/event'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { ScoringPhase } from '@mithaq/domain/selection/events'
import type { RunInput } from '@mithaq/workflows/programme/messages'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { defaultPayloadConverter } from '@temporalio/common'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { member, officer, president } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { firstFiling } from '../filing-steps.ts'
import { runsOf, type Run } from '../rehearsal/engine-history.ts'
import { smallDefinition } from '../small-definition.ts'
import { fastForward } from '../virtual-clock.ts'

const addresses = inject('addresses')
// Some that were filed in the same moment as the last one have slipped in.
const dossierCount = dossiersAtMost + 50
const memberCount = 7
const recusalsEach = 40
const limit = 256 * 1_024
const members = Array.from({ length: memberCount }, (_, n) => member(n + 1))
const present = members.map(({ person }) => person)
let council: Council
let programme: string
beforeAll(async () => {
  council = await openCouncil(addresses)
})
afterAll(() => council.close())

const asked = <T>(input: T) => ({ programme, requestId: newId(), input })

async function state(): Promise<ProgrammeState> {
  const found = await programmeAt(council.db, programme)
  if (!found) throw new Error('no such programme')
  return found.state
}

/** As registering makes them. */
const filer = (n: number) => {
  const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
  return { person: id, role: 'association' as const, association: id }
}

/** What a run was started with: its size on the wire, and its value. */
function startOf({ events }: Run): { bytes: number; input: RunInput } {
  const payload = events[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0]
  if (!payload?.data) throw new Error('a run without its input')
  return { bytes: payload.data.length, input: defaultPayloadConverter.fromPayload<RunInput>(payload) }
}

/** The largest payload that any activity of a run was given or gave back. */
function largestPayload({ events }: Run): number {
  const sizes = events.flatMap((event) =>
    [
      ...(event.activityTaskScheduledEventAttributes?.input?.payloads ?? []),
      ...(event.activityTaskCompletedEventAttributes?.result?.payloads ?? []),
    ].map(({ data }) => data?.length ?? 0),
  )
  return Math.max(0, ...sizes)
}

/** Every run but the first, with how it was told. */
async function runsWithin(): Promise<string[]> {
  const runs = await runsOf(council.engine, programme)
  // The engine takes no payload above 2 MB.
  for (const run of runs) expect(largestPayload(run)).toBeLessThan(1_000_000)
  return runs.slice(1).map((run) => {
    const { bytes, input } = startOf(run)
    if (input.kind !== 'carried') throw new Error('a run of today carries its state')
    expect(Object.keys(dossiersFrom(input.state.selection.dossiers))).toHaveLength(dossierCount)
    expect(bytes).toBeLessThanOrEqual(limit)
    return `${input.state.stage}/${input.state.contract.year}`
  })
}

async function openCall(): Promise<string> {
  const { committee, milestones } = smallDefinition('any')
  // No report falls due before the third year: one that nobody hands in suspends the contract.
  const late = milestones.map((milestone) => ({ ...milestone, due: { monthsAfterStart: 30 } }))
  const seats = Array.from({ length: memberCount }, (_, n) => ({
    id: `seat-${n + 1}`,
    name: { ar: `مقعد ${n + 1}`, fr: `siège ${n + 1}` },
    isChair: n === 0,
    isSecretary: n === 1,
    source: 'illustrative' as const,
  }))
  const limits = { updates: 10, historyEvents: 4_000 }
  const drafted = await draft(council, { committee: { ...committee, seats }, milestones: late }, limits)
  await publish(council, drafted)
  return drafted
}

async function fileAll(): Promise<void> {
  for (let n = 0; n < dossierCount; n += 50) {
    const filings = Array.from({ length: 50 }, (_, m) => firstFiling(programme, n + m, filer(n + m)))
    const filed = await Promise.all(filings.map((filing) => file(council.db, filing)))
    expect(filed.every(({ kind }) => kind === 'done')).toBe(true)
  }
}

async function clocksAt(to: Instant): Promise<void> {
  await council.holdLegalClock(to)
  const workflow = programmeWorkflowId(programme)
  await council.setLegalClock(await fastForward(council.connection, addresses.namespace, workflow, to))
}

/** In ten parts: the workflow has to learn of two hundred recorded acts at once, not of two thousand. */
function inTen(dossiers: readonly string[]): string[][] {
  const length = Math.ceil(dossiers.length / 10)
  return Array.from({ length: 10 }, (_, n) => dossiers.slice(n * length, (n + 1) * length))
}

/** The act itself, by the secretary. */
async function admit(dossier: string): Promise<void> {
  const secretary = await council.as(member(2))
  const answer = await secretary.act.admitDossier.mutate(asked({ dossier }))
  expect(answer.outcome).toBe('done')
}

/** Recorded as if so many acts had been done; the workflow learns of it before its next act. */
async function record(events: readonly NewEvent[]): Promise<void> {
  const { version } = await state()
  const at = await council.now()
  const numbered = events.map((event, n) => ({ ...event, version: version + 1 + n, at, by: officer }))
  const request = { programme, after: version, requestId: newId(), inputDigest: 'x' }
  expect(await append(council.db, { ...request, events: numbered })).toMatchObject({ kind: 'done' })
}

async function score(phase: ScoringPhase, criterion: string): Promise<void> {
  const { committee, selection } = await state()
  const scored = selection.passed ?? Object.keys(selection.dossiers)
  for (const who of members) {
    const api = await council.as(who)
    const interests = committee.members[who.person]?.interests ?? {}
    const marks = scored
      .filter((dossier) => !Object.hasOwn(interests, dossier))
      .map((dossier) => ({ dossier, criterion, marks: 80 }))
    const sheets = await api.words.save.mutate({ id: newId(), kind: 'sheets', body: { marks } })
    await api.act.handInScores.mutate(asked({ phase, sheets }))
  }
  const chair = await council.as(member(1))
  await chair.act.concludeScoring.mutate(asked({ phase }))
}

test('two thousand dossiers pass into selection and wait for papers from run to run, in at most 256 KB', async () => {
  programme = await openCall()
  await fileAll()
  const deadline = (await state()).call.deadline?.at
  if (!deadline) throw new Error('the call has no deadline')
  await clocksAt(plusMs(deadline, 500))
  const dossiers = Object.keys((await state()).selection.dossiers)
  expect(dossiers).toHaveLength(dossierCount)

  const byPresident = await council.as(president)
  await byPresident.act.appointCommittee.mutate(
    asked({
      members: present.map((person, n) => ({ seat: `seat-${n + 1}`, person })),
      order: await words(byPresident, 'قرار التعيين', 'order'),
    }),
  )
  for (const [n, who] of members.entries()) {
    const api = await council.as(who)
    const interests = dossiers
      .slice(n * recusalsEach, (n + 1) * recusalsEach)
      .map((dossier) => ({ dossier, effect: 'recusal' as const }))
    const declaration = await words(api, `تصريح ${n}`, 'declaration')
    await api.act.declareInterests.mutate(asked({ interests, declaration }))
  }
  const chair = await council.as(member(1))
  await chair.act.openSession.mutate(asked({ present }))
  const completeBy = plusMs(await council.now(), 3 * 86_400_000)
  for (const [first = '', ...others] of inTen(dossiers)) {
    await record(
      others.map((dossier) => ({
        type: 'completionRequested',
        data: { dossier, papers: ['request', 'statutes'], completeBy },
        ground: 'law-55-19',
      })),
    )
    await admit(first)
  }
  await vi.waitFor(async () => expect(await runsWithin()).toEqual(['selection/0', 'selection/0']), 10_000)
})

test('they are scored by seven members and ranked, and reach the third year of the contract, in at most 256 KB', async () => {
  const { dossiers } = (await state()).selection
  const waiting = Object.keys(dossiers).filter((id) => dossiers[id]?.status === 'incomplete')
  for (const [first = '', ...others] of inTen(waiting)) {
    const ground = 'terms-of-reference'
    await record([
      { type: 'completionReceived', data: { dossier: first, papers: [] }, ground },
      ...others.map((dossier) => ({ type: 'dossierAdmitted' as const, data: { dossier }, ground }) as const),
    ])
    await admit(first)
  }
  const [chair, secretary] = [await council.as(member(1)), await council.as(member(2))]
  await chair.act.concludeCompliance.mutate(asked({}))
  await score('technical', 'method')
  await score('financial', 'cost')
  expect((await state()).selection.ranking).toHaveLength(dossierCount)

  const minutes = await words(secretary, 'محضر لجنة الانتقاء', 'minutes')
  await secretary.act.drawUpMinutes.mutate(asked({ minutes }))
  for (const who of members) {
    const api = await council.as(who)
    await api.act.signMinutes.mutate(asked({ minutes: minutes.digest }))
  }
  const { stage, selection, terms } = await state()
  expect(stage).toBe('award')
  const [dossier = ''] = selection.ranking ?? []
  await record([{ type: 'contractConcluded', data: { dossier, amount: terms.budget }, ground: 'contract' }])
  const byPresident = await council.as(president)
  const { date: today } = wallTimeOf(await council.now(), 'Africa/Casablanca')
  await byPresident.act.orderStart.mutate(asked({ startsOn: plusDays(today, 1) }))
  const { yearEnds } = (await state()).contract
  for (const end of yearEnds.slice(0, 2)) await clocksAt(plusMs(end, 500))
  await vi.waitFor(async () => expect((await runsWithin()).at(-1)).toBe('contract/3'), 10_000)
  expect(await runsWithin()).toEqual(expect.arrayContaining(['award/0', 'contract/1', 'contract/2']))
})
