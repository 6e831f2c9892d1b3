import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { archivedRuns } from '@mithaq/db/archive/reads'
import { createWorker } from '@mithaq/worker/worker'
import { replayBundle } from '@mithaq/workflows/bundle'
import { NativeConnection, type Worker } from '@temporalio/worker'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { draft, publish, words } from './call-steps.ts'
import { auditor, president } from './cast.ts'
import { newId, openCouncil, type Council } from './council.ts'
import { forgeArchive } from './forged-archive.ts'
import { editedFirstAppend } from './edited-append.ts'

// A worker as it stands in an installation, but for the code that it replays with: other code, or an edited history.
const addresses = inject('addresses')
let council: Council
let programme: string
let folder: string
let code: string
let running: { worker: Worker; done: Promise<void>; connection: NativeConnection }

beforeAll(async () => {
  council = await openCouncil(addresses)
  folder = await mkdtemp(path.join(tmpdir(), 'mithaq-replay-'))
  code = await readFile(await replayBundle(), 'utf8')
  programme = await draft(council, {}, { updates: 10, historyEvents: 100 })
  await publish(council, programme)
  const byPresident = await council.as(president)
  for (let n = 0; n < 6; n += 1) {
    const deadline = { date: `2027-03-${10 + n}`, time: '16:30' }
    const input = { words: await words(byPresident, `addendum ${n}`), deadline }
    await byPresident.act.issueAddendum.mutate({ programme, requestId: newId(), input })
  }
  await vi.waitFor(async () => {
    if ((await archivedRuns(council.db, programme)).length === 0) throw new Error('nothing is archived')
  }, 20_000)
  await council.stopWorker()
  const connection = await NativeConnection.connect({ address: addresses.temporal })
  const { db, taskQueue, archives } = council
  const worker = await createWorker({
    connection,
    namespace: addresses.namespace,
    taskQueue,
    db,
    archives,
    bundle: addresses.bundle,
    replayBundle: async () => path.join(folder, 'bundle.js'),
  })
  running = { worker, connection, done: worker.run() }
}, 120_000)
afterAll(async () => {
  running.worker.shutdown()
  await running.done
  await running.connection.close()
  await council.close()
  await rm(folder, { recursive: true })
})

/** Replays with today's code, changed in one place. */
async function replayed(edit: (text: string) => string) {
  await writeFile(path.join(folder, 'bundle.js'), edit(code))
  const { record } = await council.as(auditor)
  const before = (await record.replay.query({ programme }))?.startedAt
  await record.startReplay.mutate({ programme })
  return vi.waitFor(async () => {
    const status = await record.replay.query({ programme })
    if (!status?.finishedAt || status.startedAt === before) throw new Error('it is still replayed')
    return status.result
  }, 60_000)
}

/** The code but for one place. */
const changed = (from: string, to: string) => (text: string) => {
  expect(text.split(from).length).toBeGreaterThan(1)
  return text.replaceAll(from, to)
}

test('code that gives an event another name is told as differing, at the first append that it would write', async () => {
  expect((await replayed((text) => text))?.runs.every(({ today }) => today.kind === 'agrees')).toBe(true)
  const result = await replayed(changed("event)('termsApproved', {", "event)('termsApprovedTwice', {"))
  const [first] = result?.runs.filter(({ today }) => today.kind === 'differs') ?? []
  expect(first?.today).toMatchObject({
    kind: 'differs',
    difference: {
      command: 'append',
      path: expect.stringMatching(/events\.0\.type$/) as string,
      recorded: '"termsApproved"',
      replayed: '"termsApprovedTwice"',
    },
  })
  expect(result?.runs[0]).toBe(first)
})

test('a stored history that was edited, and its digest with it, is told as differing where it was edited', async () => {
  const [archived] = await archivedRuns(council.db, programme)
  await forgeArchive(council, programme, archived?.run ?? '', editedFirstAppend)
  const result = await replayed((text) => text)
  expect(result?.faults).toEqual([])
  const differing = result?.runs.filter(({ today }) => today.kind === 'differs') ?? []
  expect(differing).toMatchObject([
    {
      run: archived?.run,
      today: { difference: { command: 'append', index: 0, recorded: '"forged"' } },
    },
  ])
})
