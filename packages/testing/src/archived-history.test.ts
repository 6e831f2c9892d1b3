import { checkBundle } from '@mithaq/bundle/check-bundle'
import { unzipped } from '@mithaq/bundle/zip'
import { archivedRuns } from '@mithaq/db/archive/reads'
import { sweepArchives } from '@mithaq/workflows/archive/archive-run'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { apiClient } from './api.ts'
import { draft } from './call-steps.ts'
import { auditor, officer } from './cast.ts'
import { archiveWays, newId, openCouncil, type Council } from './council.ts'
import { loseEngine, type LostEngine } from './lost-engine.ts'
import { runsOf } from './rehearsal/engine-history.ts'
import { smallDefinition } from './small-definition.ts'

// A draft that went on as new twice; then its last run was ended, all were archived, and the engine lost them.
const addresses = inject('addresses')
let council: Council
let lost: LostEngine | undefined
let programme: string
let kept: Awaited<ReturnType<typeof everything>>

beforeAll(async () => {
  council = await openCouncil(addresses, {}, { withLedger: true })
  programme = await draft(council, {}, { updates: 10, historyEvents: 100 })
  await prepare()
  const { engine, taskQueue } = council
  await engine.workflow.getHandle(programmeWorkflowId(programme)).terminate()
  const { length } = await runsOf(engine, programme)
  // The engine lists what is over a moment after it is.
  await vi.waitFor(async () => {
    await sweepArchives(archiveWays(council), { taskQueue, onEach: () => {} })
    const { length: archived } = await archivedRuns(council.db, programme)
    if (archived < length) throw new Error(`${archived} of ${length} runs are archived`)
  }, 30_000)
  kept = await everything()
  lost = await loseEngine(council, addresses)
}, 120_000)
afterAll(async () => {
  await lost?.stop()
  await council.close()
})

/** A draft, put right again and again. */
async function prepare(): Promise<void> {
  const api = await council.as(officer)
  for (let n = 0; n < 24; n += 1) {
    const definition = smallDefinition(programme, { title: { ar: `صيغة ${n}`, fr: `version ${n}` } })
    await api.act.reviseDraft.mutate({ programme, requestId: newId(), input: { definition } })
  }
}

/** All that is told of histories, as an auditor asks for it. */
async function everything() {
  const api = await asked()
  const { lines } = await api.record.lines.query({ programme, offset: 0, limit: 200 })
  const requests = lines.map(({ requestId, at }) => ({ requestId, at }))
  const { runs } = await api.record.waiting.query({ programme })
  const places = await api.record.places.query({ programme, requests })
  return { runs, places, story: await story(), zip: await bundle() }
}

const asked = async () => apiClient(lost?.server.url ?? council.url, await council.credentials(auditor))

async function story() {
  const { programme: api } = await asked()
  const lines = []
  for (let from: Awaited<ReturnType<typeof api.history.query>>['next'] | undefined; from !== null;) {
    const page = await api.history.query({ programme, isWhole: true, limit: 30, ...(from ? { from } : {}) })
    lines.push(...page.lines)
    from = page.next
  }
  return lines
}

async function bundle(): Promise<Buffer> {
  const headers = await council.credentials(auditor)
  const answer = await fetch(`${lost?.server.url ?? council.url}/bundles/${programme}`, { headers })
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

test('what the engine has let go of is told from its archives, the same to the byte', async () => {
  expect(kept.runs.length).toBeGreaterThan(2)
  expect(kept.places.length).toBeGreaterThan(4)
  expect(kept.story.length).toBeGreaterThan(60)
  const now = await everything()
  expect(now.runs).toEqual(kept.runs)
  expect(now.places).toEqual(kept.places)
  expect(now.story).toEqual(kept.story)
  const [before, after] = [unzipped(kept.zip), unzipped(now.zip)]
  const differing = [...after.keys()].filter(
    (at) => !Buffer.from(after.get(at) ?? []).equals(before.get(at) ?? Buffer.of()),
  )
  expect(differing).toEqual([])
  expect(now.zip.equals(kept.zip)).toBe(true)
  const histories = [...unzipped(now.zip).keys()].filter((at) => at.startsWith('histories/'))
  expect(histories).toHaveLength(kept.runs.length)
})

test('it is replayed from there too, every run', async () => {
  const { result } = await replayed()
  expect(result?.runs.map(({ run }) => run)).toEqual(kept.runs.map(({ run }) => run).toReversed())
  for (const { today, ofItsTime } of result?.runs ?? [])
    expect([today, ofItsTime]).toEqual([{ kind: 'agrees' }, { kind: 'same-as-today' }])
  expect(result?.faults).toEqual([])
})

test('of another programme an archived run is not found', async () => {
  const { programme: api } = await asked()
  const other = await draft(council)
  const run = kept.runs[0]?.run ?? ''
  const beyond = { programme: other, from: { run, before: null } }
  await expect(api.history.query(beyond)).rejects.toThrow('not-found')
})

test('a run whose archive is lost too is named by the replay, and the ones before it are still told', async () => {
  const [, second, ...rest] = kept.runs
  const archived = (await archivedRuns(council.db, programme)).find(({ run }) => run === second?.run)
  await rm(path.join(council.archives, archived?.digest ?? ''))
  const { result } = await replayed()
  expect(result?.faults).toEqual([{ word: 'archive-missing', run: second?.run }])
  expect(result?.runs).toHaveLength(kept.runs.length - 1)
  await lost?.restart()
  const copy = unzipped(await bundle())
  const told = new Set([...copy.keys()].filter((at) => at.startsWith('histories/')))
  expect(told.size).toBe(rest.length + 1)
  expect([...told].join(' ')).not.toContain(second?.run)
  expect(checkBundle(copy).faults).toEqual([{ kind: 'history-missing', run: second?.run }])
})

async function replayed() {
  const { record } = await asked()
  await record.startReplay.mutate({ programme })
  return vi.waitFor(async () => {
    const status = await record.replay.query({ programme })
    if (!status?.finishedAt) throw new Error('it is still replayed')
    return status
  }, 60_000)
}
