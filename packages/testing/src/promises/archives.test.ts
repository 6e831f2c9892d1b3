import { archivedRuns } from '@mithaq/db/archive/reads'
import { rebuildAll } from '@mithaq/db/record/rebuild-all'
import { diskStorage } from '@mithaq/workflows/archive/storage'
import { archiveSweepWorkflowType } from '@mithaq/workflows/archive/messages'
import { archiveSweepId, completenessId, ensureSchedules } from '@mithaq/workflows/archive/schedules'
import type { archiveSweepWorkflow } from '@mithaq/workflows/archive/workflow'
import { programmeWorkflowId, runLimits } from '@mithaq/workflows/programme/messages'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { auditor, officer, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { bundleForReplay } from '@mithaq/workflows/replay/bundle-for-replay'
import { replayHistory } from '@mithaq/workflows/replay/replay-history'

const addresses = inject('addresses')
let council: Council
beforeAll(async () => {
  council = await openCouncil(addresses)
})
afterAll(() => council.close())

async function ask(programme: string): Promise<void> {
  const api = await council.as(representative(1))
  const input = { words: await words(api, 'سؤال') }
  await api.act.askQuestion.mutate({ programme, requestId: newId(), input })
}

/** A programme in its second run: it continued as new at its tenth act. */
async function continued(): Promise<string> {
  const programme = await draft(council, {}, { ...runLimits, updates: 10 })
  await publish(council, programme)
  for (let acts = 5; acts < 10; acts += 1) await ask(programme)
  await ask(programme)
  return programme
}

const untilArchived = (programme: string, count: number) =>
  vi.waitFor(async () => {
    const runs = await archivedRuns(council.db, programme)
    expect(runs).toHaveLength(count)
    return runs
  }, 10_000)

test('a run archives the one before it, and what it kept replays on the code of today', async () => {
  const programme = await continued()
  const [archived] = await untilArchived(programme, 1)
  const bytes = await diskStorage(council.archives).get(archived?.digest ?? '')
  const history = JSON.parse(bytes.toString()) as { events: unknown[] }
  expect(history.events).toHaveLength(archived?.events ?? 0)
  const bundle = await bundleForReplay(
    new URL(import.meta.resolve('@mithaq/workflows/bundle-entry')).pathname,
  )
  expect(await replayHistory({ bundle, history })).toMatchObject({ ok: true })
  // The run after it begins with the archiving, and replays too.
  const { events } = await council.engine.workflow.getHandle(programmeWorkflowId(programme)).fetchHistory()
  expect(await replayHistory({ bundle, history: { events } })).toMatchObject({ ok: true })
})

test('an archive that cannot be kept holds nobody up: the programme goes on, and it is tried again', async () => {
  const programme = await draft(council, {}, { ...runLimits, updates: 10 })
  await publish(council, programme)
  for (let acts = 5; acts < 9; acts += 1) await ask(programme)
  await sql`alter table archive rename to away`.execute(council.owner)
  await ask(programme)
  await ask(programme)
  expect(await archivedRuns(council.db, programme)).toEqual([])
  await sql`alter table away rename to archive`.execute(council.owner)
  const [first] = await untilArchived(programme, 1)
  expect(first?.before).toBeNull()
})

test('the Schedule sweeps what no run has archived, and the read model comes out of the events', async () => {
  const { engine, taskQueue } = council
  const programme = await draft(council)
  await engine.workflow.getHandle(programmeWorkflowId(programme)).terminate()
  await ensureSchedules(engine, taskQueue)
  await ensureSchedules(engine, taskQueue)
  const schedule = engine.schedule.getHandle(archiveSweepId(taskQueue))
  await schedule.trigger()
  await untilArchived(programme, 1)
  const again = await engine.workflow.execute<typeof archiveSweepWorkflow>(archiveSweepWorkflowType, {
    taskQueue,
    workflowId: newId(),
    args: [],
  })
  expect(again).toBe(0)
  await sql`delete from archive`.execute(council.owner)
  const { differed } = await rebuildAll(council.db)
  expect(differed).toContain(`archive/${programme}`)
  expect(await rebuildAll(council.db)).toMatchObject({ differed: [], withoutEvents: [] })
  await schedule.delete()
})

test('the comparison is made every night of all programmes, and at once for whoever asks', async () => {
  const { engine, taskQueue } = council
  const programme = await continued()
  const api = await council.as(auditor)
  expect(await api.record.completeness.query({ programme })).toBeNull()
  await ensureSchedules(engine, taskQueue)
  const schedule = engine.schedule.getHandle(completenessId(taskQueue))
  await schedule.trigger()
  await vi.waitFor(
    async () => expect(await api.record.completeness.query({ programme })).toMatchObject({ differences: [] }),
    10_000,
  )
  await schedule.delete()
  await sql`delete from event where stream = ${`programme/${programme}`} and version = 2`.execute(
    council.owner,
  )
  const compared = await (await council.as(officer)).record.compare.mutate({ programme })
  expect(compared).toMatchObject({
    outcome: 'done',
    comparison: {
      differences: [
        {
          difference: { word: 'event-missing', version: 2 },
          sentences: { fr: 'Le fait n° 2 est dans l’historique et manque au registre.' },
        },
      ],
    },
  })
  expect(await api.record.completeness.query({ programme })).toEqual(
    compared.outcome === 'done' ? compared.comparison : null,
  )
})
