import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { rehearsalFailures } from '@mithaq/i18n/rehearsal/failures'
import type { RehearsalStatus } from '@mithaq/server/rehearsal/read-rehearsal'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { draft, publish } from './call-steps.ts'
import { auditor, officer, president } from './cast.ts'
import { newId, openCouncil, type Council } from './council.ts'
import { kill, startWorkerProcess } from './worker-process.ts'

// Each of them starts a database and an engine, or two.
vi.setConfig({ testTimeout: 150_000 })

const addresses = inject('addresses')
let council: Council
let programme: string
let other: string
beforeAll(async () => {
  council = await openCouncil(addresses)
  programme = await draft(council)
  other = await draft(council)
})
afterAll(() => council.close())

const start = async (of: string, requestId = newId(), from?: string) =>
  (await council.as(officer)).rehearsal.start.mutate({
    programme: of,
    requestId,
    ...(from === undefined ? {} : { from }),
  })
const status = async (of: string, who = officer) =>
  (await council.as(who)).rehearsal.status.query({ programme: of })

/** The status as soon as it is so; throws where it never is. */
async function when(of: string, isSo: (status: RehearsalStatus) => boolean, withinMs = 90_000) {
  const until = Date.now() + withinMs
  for (;;) {
    const now = await status(of)
    if (now && isSo(now)) return now
    if (Date.now() > until) throw new Error(`never so: ${JSON.stringify({ ...now, result: null })}`)
    await sleep(200)
  }
}
const isOver = ({ outcome }: RehearsalStatus) => outcome !== 'running'
const isPlaying = ({ progress }: RehearsalStatus) => (progress?.acts ?? 0) > 0

/** Processes of rehearsals that run on this machine and were started from a page of this test. */
async function leftOver(): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'args'])
  return stdout.split('\n').filter((line) => line.includes('mithaq-rehearsal-'))
}

test('a draft is rehearsed as a job, one at a time, with its progress, and its calendar stays', async () => {
  const requestId = newId()
  await start(programme, requestId)
  await expect(start(other)).rejects.toThrow('rehearsal-running')
  expect(await start(programme, requestId)).toEqual({ rehearsal: requestId })
  const seen = new Set<string>()
  const over = await when(programme, (now) => {
    if (now.progress) seen.add(`${now.progress.stage} ${now.progress.acts}`)
    return isOver(now)
  })
  expect(over).toMatchObject({ rehearsal: requestId, outcome: 'done', failure: null })
  expect(over.result).toMatchObject({ isWhole: true, endedIn: 'closed', broken: [], stoppedBy: null })
  expect(over.result?.lines.length).toBeGreaterThan(80)
  expect(over.result?.lines[0]?.what.ar).toMatch(/[\u0600-\u06FF]/)
  expect(over.result?.refusals.length).toBeGreaterThan(5)
  expect(seen.size).toBeGreaterThan(2)
  expect((await status(programme, auditor))?.rehearsal).toBe(requestId)
  expect(await leftOver()).toEqual([])
})

test('a rehearsal that is cancelled ends with what it has started, and makes room for the next', async () => {
  await start(other)
  await when(other, isPlaying)
  expect(await leftOver()).toHaveLength(1)
  await (await council.as(officer)).rehearsal.cancel.mutate({ programme: other })
  expect(await when(other, isOver, 30_000)).toMatchObject({ outcome: 'cancelled', result: null })
  expect(await leftOver()).toEqual([])
  await expect((await council.as(officer)).rehearsal.cancel.mutate({ programme: other })).rejects.toThrow(
    'rehearsal-not-running',
  )
})

test('a worker that dies fails its rehearsal with a sentence, and the next one begins', async () => {
  await council.stopWorker()
  const worker = await startWorkerProcess(council, addresses)
  await start(other)
  await when(other, isPlaying)
  await kill(worker)
  await council.startWorker()
  const over = await when(other, isOver, 40_000)
  expect(over).toMatchObject({ outcome: 'failed' })
  expect(over.failure).toEqual({ word: 'worker-lost', sentences: rehearsalFailures['worker-lost'] })
  while ((await leftOver()).length > 0) await sleep(200)
  const next = newId()
  await start(programme, next)
  await when(programme, (now) => now.rehearsal === next && isPlaying(now))
  await (await council.as(officer)).rehearsal.cancel.mutate({ programme })
  await when(programme, isOver, 30_000)
})

test('only a draft is rehearsed, on a day to come, and by the officer', async () => {
  const published = await draft(council)
  await publish(council, published)
  await expect(start(published)).rejects.toThrow('call-already-published')
  for (const from of ['2020-01-01', '2100-01-01', '2027-02-30', 'tomorrow']) {
    await expect(start(programme, newId(), from), from).rejects.toThrow('malformed-input')
  }
  const byPresident = await council.as(president)
  await expect(byPresident.rehearsal.start.mutate({ programme, requestId: newId() })).rejects.toThrow(
    'not-found',
  )
  expect(await status(published)).toBeNull()
})
