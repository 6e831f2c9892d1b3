import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { keepPeople } from '@mithaq/db/person/writes'
import { eventsAfter, programmeStream } from '@mithaq/db/record/reads'
import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import type { MilestoneSchedule } from '@mithaq/domain/milestone/stage'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { openMailer, type Mailer } from '@mithaq/workflows/notification/mailer'
import { startMailCatcher, type MailCatcher } from '@mithaq/local/mail-catcher'
import { startDispatch, type Dispatch } from '@mithaq/worker/outbox/dispatch'
import { createWorker } from '@mithaq/worker/worker'
import { NativeConnection, type Worker } from '@temporalio/worker'
import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from 'vitest'
import { officer } from '../cast.ts'
import { contractUnderway, winner } from '../contract-underway.ts'
import { openCouncil, type Council } from '../council.ts'

const [hour, day] = [3_600_000, 86_400_000]
const addresses = inject('addresses')
let council: Council
let folder: string
let mails: MailCatcher
let mailer: Mailer
let connection: NativeConnection
let running: { worker: Worker; done: Promise<void>; dispatch: Dispatch } | null = null

beforeAll(async () => {
  council = await openCouncil(addresses)
  await council.stopWorker()
  folder = await mkdtemp(path.join(tmpdir(), 'mithaq-mail-'))
  mails = await startMailCatcher({ folder })
  mailer = openMailer({ smtp: mails.url, from: 'council@sefrou.example', site: 'https://mithaq.example' })
  connection = await NativeConnection.connect({ address: addresses.temporal })
  await addPeople()
})

afterEach(goDown)
afterAll(async () => {
  await connection.close()
  mailer.close()
  await mails.stop()
  await council.close()
  await rm(folder, { recursive: true, force: true })
})

/** The one worker of this council: it tells the story of programmes, and writes to people what the outbox holds. */
async function comeUp(): Promise<void> {
  const { db, databaseUrl, engine, taskQueue, archives } = council
  const { namespace, bundle } = addresses
  const worker = await createWorker({ connection, namespace, taskQueue, db, bundle, mailer, archives })
  const dispatch = startDispatch({ db, databaseUrl, engine, taskQueue, pollMs: 200 })
  running = { worker, done: worker.run(), dispatch }
}

async function goDown(): Promise<void> {
  if (!running) return
  const { worker, done, dispatch } = running
  running = null
  await dispatch.stop()
  worker.shutdown()
  await done
}

async function addPeople(): Promise<void> {
  await keepPeople(council.db, [
    { person: winner.person, name: { ar: 'فاطمة', fr: 'Fatima' }, email: 'winner@association.example' },
    { person: 'officer-1', name: { ar: 'أمينة', fr: 'Amina' }, email: 'officer@sefrou.example' },
  ])
  await council.manyCredentials([winner, officer])
}

/** Reminders at these distances from `now`, in milliseconds; the last of the three is the due date itself. */
function schedule(
  now: Instant,
  [first, second, due]: [number, number, number],
  [notice, demand]: [number, number] = [due + 7 * day, due + 15 * day],
): MilestoneSchedule {
  const at = (ms: number) => plusMs(now, ms)
  return {
    dueAt: at(due),
    remindAt: [at(first), at(second), at(due)],
    noticeAt: at(notice),
    demandAt: at(demand),
    suspendAt: at(demand + 15 * day),
  }
}

async function remindersSent(programme: string) {
  const events = await eventsAfter(council.db, programmeStream(programme), 0)
  return events.flatMap((event) =>
    event.type === 'reminderSent' && event.by.role === 'clock' ? [{ at: event.at, ...event.data }] : [],
  )
}

const sentFor = async (programme: string, milestone: string) =>
  (await remindersSent(programme)).filter((reminder) => reminder.milestone === milestone)

/** The mails about one milestone, whose name stands in each of them. */
const mailsAbout = (milestone: string) =>
  mails.received().filter(({ text }) => text.includes(`rapport ${milestone} »`))

const readersOf = (milestone: string) =>
  mailsAbout(milestone)
    .flatMap(({ to }) => to)
    .toSorted((a, b) => a.localeCompare(b))

/** Until the workflow waits for dates only and every notice has been taken to a mail. */
async function untilQuiet(programme: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const { raw } = await council.engine.workflow.getHandle(programmeWorkflowId(programme)).describe()
      expect(raw.pendingActivities ?? []).toEqual([])
      expect(raw.pendingWorkflowTask ?? null).toBeNull()
      const { rows } = await waitingNotices(programme)
      expect(rows).toBe(0)
      const open = council.engine.workflow.list({
        query: `WorkflowId STARTS_WITH 'notification/${programme}/' AND ExecutionStatus = 'Running'`,
      })
      expect(await Array.fromAsync(open)).toEqual([])
    },
    { timeout: 20_000, interval: 100 },
  )
}

async function waitingNotices(programme: string): Promise<{ rows: number }> {
  const rows = await council.db
    .selectFrom('outbox')
    .select('id')
    .where('programmeId', '=', programme)
    .where('startedAt', 'is', null)
    .execute()
  return { rows: rows.length }
}

test('after thirty hours down each report is spoken of once, as it stands today', async () => {
  const now = await council.now()
  // The clock of a workflow whose task waits for a worker runs with the real one: the thirty hours lie in the dates.
  const programme = await contractUnderway(council, {
    one: { sent: 1, schedule: schedule(now, [-23 * day, -5 * hour, 7 * day - 5 * hour]) },
    two: { sent: 1, schedule: schedule(now, [-30 * day, -29 * hour, -5 * hour]) },
    three: { sent: 1, schedule: schedule(now, [-30 * day, -29 * hour, -20 * hour], [-2 * hour, 6 * day]) },
    none: { sent: 2, schedule: schedule(now, [-25 * day, -2 * day, 5 * day]) },
  })
  await comeUp()
  await vi.waitFor(async () => expect(await remindersSent(programme)).toHaveLength(3), { timeout: 15_000 })
  await untilQuiet(programme)

  expect(await sentFor(programme, 'one')).toMatchObject([{ step: 'reminder', missed: 0 }])
  // The reminder of the day before would speak of a tomorrow that is today: it is counted, not sent.
  expect(await sentFor(programme, 'two')).toMatchObject([
    { step: 'reminder', missed: 1, stepAt: plusMs(now, -5 * hour), dueAt: plusMs(now, -5 * hour) },
  ])
  expect(await sentFor(programme, 'three')).toMatchObject([
    { step: 'notice', missed: 2, stepAt: plusMs(now, -2 * hour), dueAt: plusMs(now, -20 * hour) },
  ])
  expect(await sentFor(programme, 'none')).toEqual([])

  expect(readersOf('one')).toEqual(['winner@association.example'])
  expect(readersOf('two')).toEqual(['winner@association.example'])
  expect(readersOf('three')).toEqual(['officer@sefrou.example', 'winner@association.example'])
  expect(mailsAbout('none')).toEqual([])
  for (const { text } of mailsAbout('three')) {
    expect(text).toContain('Avis de retard')
    expect(text).not.toContain('Rappel')
    expect(text.replaceAll(/\s/gu, ' ')).toContain(`Échéance : ${inFrench(plusMs(now, -20 * hour))}`)
  }
  for (const { text } of mailsAbout('one')) {
    expect(text.replaceAll(/\s/gu, ' ')).toContain(`Échéance : ${inFrench(plusMs(now, 7 * day - 5 * hour))}`)
  }

  await goDown()
  await comeUp()
  await untilQuiet(programme)
  expect(await remindersSent(programme)).toHaveLength(3)
  expect(mails.received()).toHaveLength(4)
})

const inFrench = (at: Instant) =>
  new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeZone: 'Africa/Casablanca' })
    .format(new Date(at))
    .replaceAll(/\s/gu, ' ')

test('timers that fire while no worker is there: one word for all of them, and one for each that came alone', async () => {
  const now = await council.now()
  const s = 1_000
  const programme = await contractUnderway(council, {
    pair: { sent: 1, schedule: schedule(now, [-23 * day, 3 * s, 4 * s], [10 * s, 40 * day]) },
    trio: { sent: 1, schedule: schedule(now, [-23 * day, 3 * s, 4 * s], [5 * s, 40 * day]) },
    single: { sent: 1, schedule: schedule(now, [-23 * day, 4 * s, 7 * day]) },
    before: { sent: 1, schedule: schedule(now, [-23 * day, 1 * s, 7 * day]) },
  })
  await comeUp()
  await vi.waitFor(async () => expect(await sentFor(programme, 'before')).toHaveLength(1), { timeout: 5_000 })
  await goDown()
  await vi.waitUntil(async () => (await council.now()) > plusMs(now, 6 * s), { timeout: 10_000 })
  expect(await remindersSent(programme)).toHaveLength(1)
  await comeUp()
  await vi.waitFor(async () => expect(await remindersSent(programme)).toHaveLength(5), { timeout: 15_000 })
  await untilQuiet(programme)

  expect(await sentFor(programme, 'before')).toMatchObject([{ step: 'reminder', missed: 0 }])
  expect(await sentFor(programme, 'single')).toMatchObject([{ step: 'reminder', missed: 0 }])
  expect(await sentFor(programme, 'trio')).toMatchObject([
    { step: 'notice', missed: 2, stepAt: plusMs(now, 5 * s) },
  ])
  // The notice that fell due afterwards comes at its own instant.
  const [late, notice] = await sentFor(programme, 'pair')
  expect(late).toMatchObject({ step: 'reminder', missed: 1, stepAt: plusMs(now, 4 * s) })
  expect(notice).toMatchObject({ step: 'notice', missed: 0, stepAt: plusMs(now, 10 * s) })
  expect((notice?.at ?? '') >= plusMs(now, 10 * s)).toBe(true)
  expect((notice?.at ?? '') < plusMs(now, 12 * s)).toBe(true)
  const counts = ['before', 'single', 'trio', 'pair'].map((milestone) => mailsAbout(milestone).length)
  expect(counts).toEqual([1, 1, 2, 3])
})
