import type { BothLanguages } from '@mithaq/i18n/language'
import { activityNames } from '@mithaq/i18n/history/activities'
import type { ProgrammeActivities } from '@mithaq/workflows/programme/activities'
import { actUpdates, programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft, publish, words } from './call-steps.ts'
import { auditor, director, officer, president } from './cast.ts'
import { newId, openCouncil, type Council } from './council.ts'
import { runsOf } from './rehearsal/engine-history.ts'

let council: Council
let programme: string

/** A run goes on as new after so few updates that a call takes several of them. */
const short = { updates: 10, historyEvents: 100 }
const questions = 14

beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  programme = await draft(council, {}, short)
  await publish(council, programme)
  const byPresident = await council.as(president)
  for (let n = 0; n < questions; n += 1) {
    const input = {
      words: await words(byPresident, `addendum ${n}`),
      deadline: { date: `2027-0${1 + Math.floor(n / 7)}-1${n % 7}`, time: '16:30' },
    }
    await byPresident.act.issueAddendum.mutate({ programme, requestId: newId(), input })
  }
  // The server asks the rule first: only a race reaches the engine.
  const command = { requestId: newId(), inputDigest: 'a'.repeat(64), by: president, message: {} }
  const handle = council.engine.workflow.getHandle(programmeWorkflowId(programme))
  await handle.executeUpdate(actUpdates.approveTerms, { args: [command] }).catch(() => {})
}, 120_000)
afterAll(() => council.close())

/** Each activity has a name: one without does not compile. */
const named: Record<keyof ProgrammeActivities, BothLanguages> = activityNames

type Line = Awaited<ReturnType<typeof page>>['lines'][number]

const page = async (
  given: { from?: { run: string; before: number | null }; isWhole?: boolean; limit?: number },
  who = auditor,
) => (await council.as(who)).programme.history.query({ programme, ...given })

async function everyLine(isWhole: boolean, limit: number): Promise<Line[]> {
  const lines: Line[] = []
  let { lines: some, next } = await page({ isWhole, limit })
  for (;;) {
    lines.push(...some)
    if (!next) return lines
    ;({ lines: some, next } = await page({ isWhole, limit, from: next }))
  }
}

test('every event of every run is told once, the newest first, whatever the page’s length', async () => {
  const runs = await runsOf(council.engine, programme)
  expect(runs.length).toBeGreaterThan(1)
  const there = runs
    .toReversed()
    .flatMap(({ runId, events }) => events.toReversed().map(({ eventId }) => `${runId} ${Number(eventId)}`))
  for (const limit of [7, 100]) {
    const told = await everyLine(true, limit)
    expect(told.map(({ run, event }) => `${run} ${event}`)).toEqual(there)
  }
})

test('the plain list leaves the engine’s own steps out, and says what happened in both languages', async () => {
  const lines = await everyLine(false, 50)
  const kinds = new Set(lines.map(({ kind }) => kind))
  for (const kind of [
    'started',
    'run-begun',
    'continued',
    'update-accepted',
    'update-done',
    'update-refused',
    'activity-done',
    'timer-set',
  ]) {
    expect([...kinds]).toContain(kind)
  }
  expect([...kinds]).not.toContain('step-taken')
  expect([...kinds]).not.toContain('other')
  expect(lines.map(({ sentences }) => sentences.fr).join(' ')).toContain(named.append.fr)
  expect(lines.at(-1)?.kind).toBe('started')
  const refused = lines.find(({ kind }) => kind === 'update-refused')
  expect(refused?.sentences.fr).toContain('« approuver les termes de référence »')
  for (const { sentences, raw } of lines) {
    expect(sentences.ar).toMatch(/[\u0600-\u06FF]/)
    expect(sentences.fr).not.toMatch(/undefined|null|non nommé/)
    expect(raw).toBeTypeOf('object')
  }
})

test('the raw event beside a line has its payloads decoded', async () => {
  const lines = await everyLine(false, 50)
  const accepted = lines.find(
    ({ kind, sentences }) => kind === 'update-accepted' && sentences.fr.includes('rectificatif'),
  )
  expect(accepted?.raw).toMatchObject({
    acceptedRequest: {
      input: { name: 'issueAddendum', args: { payloads: [{ by: { role: 'president' } }] } },
    },
  })
  expect(JSON.stringify(lines)).not.toContain('addendum 3')
})

test('the officer reads it too; nobody else does, and a run of another programme is not found', async () => {
  expect((await page({}, officer)).lines.length).toBe(50)
  for (const who of [president, director]) await expect(page({}, who)).rejects.toThrow('not-found')
  const other = await draft(council)
  const { lines } = await (await council.as(auditor)).programme.history.query({ programme: other })
  const run = lines[0]?.run ?? ''
  await expect(page({ from: { run, before: null } })).rejects.toThrow('not-found')
  await expect(page({ from: { run: newId(), before: 3 } })).rejects.toThrow('not-found')
})
