import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { archivedRuns } from '@mithaq/db/archive/reads'
import { archiveStream, dossierStream, programmeStream } from '@mithaq/db/record/reads'
import type { ArchivedRun } from '@mithaq/domain/archive/events'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Difference } from '@mithaq/domain/completeness/difference'
import { sweepArchives, type ArchiveWays } from '@mithaq/workflows/archive/archive-run'
import { compareProgramme } from '@mithaq/workflows/completeness/compare-programme'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { archiveWays, openCouncil, type Council } from '../council.ts'
import { archivedEvents, forgeArchive, type ArchivedEvent } from '../forged-archive.ts'
import { play } from '../rehearsal/play.ts'
import { smallDefinition } from '../small-definition.ts'

// One programme, played to its end and archived; then somebody who may do anything changes one side of it.
const addresses = inject('addresses')
const programme = 'small-and-whole'
const stream = programmeStream(programme)
let council: Council
let ways: ArchiveWays
let runs: ArchivedRun[]
beforeAll(async () => {
  council = await openCouncil(addresses)
  ways = archiveWays(council)
  await play(council, smallDefinition(programme), {
    namespace: addresses.namespace,
    publishedOn: calendarDate('2026-12-01'),
  })
  await sweepArchives(ways, { taskQueue: council.taskQueue, onEach: () => {} })
  runs = await archivedRuns(council.db, programme)
  await sql`create table kept as table event`.execute(council.owner)
})
afterEach(() => sql`delete from event; insert into event table kept`.execute(council.owner))
afterAll(() => council.close())

const found = async (): Promise<Difference[]> => (await compareProgramme(ways, programme)).differences
const words = async () => [...new Set((await found()).map(({ word }) => word))]

/** The run that holds an event of a history, and what to call it by. */
async function runWith(
  holds: (event: ArchivedEvent) => boolean,
): Promise<{ run: string; event: ArchivedEvent }> {
  for (const run of runs) {
    const event = (await archivedEvents(council, run)).find(holds)
    if (event) return { run: run.run, event }
  }
  throw new Error('no history holds it')
}

const text = (event: ArchivedEvent) =>
  JSON.stringify(event).replaceAll(/"data":"([^"]*)"/g, (_, data: string) =>
    Buffer.from(data, 'base64').toString(),
  )
const isAccepted = (act: string) => (event: ArchivedEvent) =>
  'workflowExecutionUpdateAcceptedEventAttributes' in event && text(event).includes(`"name":"${act}"`)
const requestOf = (event: ArchivedEvent) => /"requestId":"([^"]+)"/.exec(text(event))?.[1] ?? ''

/** Without the activity that a request asked for, from its schedule to its answer. */
function withoutAppend(events: ArchivedEvent[], requestId: string): ArchivedEvent[] {
  const scheduled = events.find(
    (event) => 'activityTaskScheduledEventAttributes' in event && text(event).includes(requestId),
  )
  const of = `"scheduledEventId":"${scheduled?.eventId}"`
  return events.filter((event) => event !== scheduled && !JSON.stringify(event).includes(of))
}

const removeEventsOf = (requestId: string) =>
  sql`delete from event where stream = ${stream} and request_id = ${requestId}`.execute(council.owner)

test('a programme that was played to its end and left alone: every run is archived, and nothing is found', async () => {
  const { counted, differences } = await compareProgramme(ways, programme)
  expect(differences).toEqual([])
  expect(counted.runs).toBe(runs.length)
  expect(counted.acts).toBeGreaterThan(80)
  expect(counted.timers).toBeGreaterThan(8)
  expect(counted.events).toBeGreaterThan(100)
  expect(counted.dossiers).toBeGreaterThanOrEqual(7)
  // Each run names the one before it, from the last to the first.
  expect(runs.map(({ before }) => before)).toEqual([null, ...runs.slice(0, -1).map(({ run }) => run)])
  // Live, where nothing is archived, it is the same.
  await sql`delete from event where stream = ${archiveStream(programme)}`.execute(council.owner)
  expect(await compareProgramme(ways, programme)).toEqual({ counted, differences })
})

test('an event inserted behind the engine’s back has no cause, whatever request it claims to answer', async () => {
  const [last] = (
    await sql<{
      version: number
    }>`select max(version) as version from event where stream = ${stream}`.execute(council.db)
  ).rows
  const version = (last?.version ?? 0) + 1
  await sql`insert into event select stream, ${version}, type, at, recorded_at, person, role, association, ground,
              request_id, 7, input_digest, data, leaf
            from event where stream = ${stream} and type = 'questionAsked' limit 1`.execute(council.owner)
  expect(await found()).toEqual([{ word: 'event-without-cause', version, type: 'questionAsked' }])
})

test('an event that was taken away is missing', async () => {
  await sql`delete from event where stream = ${stream} and type = 'groundingDeliberationRecorded'`.execute(
    council.owner,
  )
  expect(await found()).toMatchObject([{ word: 'event-missing', type: 'groundingDeliberationRecorded' }])
})

test('an event that says something else than the engine was answered differs', async () => {
  await sql`update event set data = jsonb_set(data, '{amount}', '1') where stream = ${stream} and type = 'tranchePaid'
            and version = (select max(version) from event where type = 'tranchePaid')`.execute(council.owner)
  expect(await found()).toMatchObject([{ word: 'event-differs', type: 'tranchePaid' }])
})

test('an answer without events: a history that tells neither of the append, nor the record of its event', async () => {
  const { run, event } = await runWith(isAccepted('approveTerms'))
  const requestId = requestOf(event)
  await forgeArchive(council, programme, run, (events) => withoutAppend(events, requestId))
  await removeEventsOf(requestId)
  expect(await found()).toMatchObject([{ word: 'answer-without-events', act: 'approveTerms' }])
})

test('an act that a run that is over never answered, and one that ended in a fault', async () => {
  const { run, event } = await runWith(isAccepted('approveTerms'))
  const requestId = requestOf(event)
  const isAnswer = (each: ArchivedEvent) =>
    JSON.stringify(each).includes(`"acceptedEventId":"${event.eventId}"`)
  await removeEventsOf(requestId)
  await forgeArchive(council, programme, run, (events) =>
    withoutAppend(events, requestId).filter((each) => !isAnswer(each)),
  )
  expect(await words()).toEqual(['act-unanswered'])
  const outcome = { failure: { message: 'it broke', applicationFailureInfo: { type: 'faulty' } } }
  const attributes = { acceptedEventId: event.eventId, outcome }
  await forgeArchive(council, programme, run, (events) => [
    ...events,
    { eventId: '9999', workflowExecutionUpdateCompletedEventAttributes: attributes },
    ...events.slice(-1),
  ])
  expect(await words()).toEqual(['act-failed'])
})

test('a timer that came to its instant, and nothing followed', async () => {
  const { run, event } = await runWith(
    (each) => 'activityTaskScheduledEventAttributes' in each && text(each).includes('"clock/closeQuestions/'),
  )
  const requestId = requestOf(event)
  await forgeArchive(council, programme, run, (events) => withoutAppend(events, requestId))
  await removeEventsOf(requestId)
  const due = requestId.slice(requestId.lastIndexOf('/') + 1)
  expect(await found()).toEqual([{ word: 'timer-without-act', due }])
})

test('a filing that did not come by its door, and one that was taken away after the closing', async () => {
  const [dossier] = await council.db
    .selectFrom('dossier')
    .select(['id', 'version'])
    .where('status', '=', 'filed')
    .orderBy('id')
    .execute()
  const id = dossier?.id ?? ''
  const version = (dossier?.version ?? 0) + 1
  await sql`insert into event select stream, ${version}, 'dossierReconfirmed', at, recorded_at, person, 'officer', association,
              ground, 'planted', 0, input_digest, data, leaf, salt
            from event where stream = ${dossierStream(id)} and version = ${version - 1}`.execute(
    council.owner,
  )
  expect(await found()).toEqual([{ word: 'dossier-without-cause', dossier: id, version }])
  await sql`delete from event where stream = ${dossierStream(id)}`.execute(council.owner)
  expect(await words()).toEqual(['dossiers-differ'])
})

test('an archive whose bytes were altered, and one that is gone: the run is read in the engine meanwhile', async () => {
  const [{ run, digest } = { run: '', digest: '' }] = runs
  const file = path.join(council.archives, digest)
  const bytes = await readFile(file)
  const altered = Buffer.from(bytes)
  altered[1_000] = (altered[1_000] ?? 0) ^ 1
  await writeFile(file, altered)
  expect(await found()).toEqual([{ word: 'archive-altered', run }])
  await rm(file)
  expect(await found()).toEqual([{ word: 'archive-missing', run }])
  await writeFile(file, bytes)
  expect(await found()).toEqual([])
})

test('a run that the engine no longer has is read in its archive; without one it is missing', async () => {
  const [, , { run } = { run: '' }] = runs
  await council.connection.workflowService.deleteWorkflowExecution({
    namespace: addresses.namespace,
    workflowExecution: { workflowId: programmeWorkflowId(programme), runId: run },
  })
  const isGone = async () => {
    try {
      await council.engine.workflow.getHandle(programmeWorkflowId(programme), run).fetchHistory()
      return false
    } catch {
      return true
    }
  }
  await expect.poll(isGone, { timeout: 20_000 }).toBe(true)
  expect(await found()).toEqual([])
  await sql`delete from event where stream = ${archiveStream(programme)} and data ->> 'run' = ${run}`.execute(
    council.owner,
  )
  expect((await found())[0]).toEqual({ word: 'run-missing', run })
})
