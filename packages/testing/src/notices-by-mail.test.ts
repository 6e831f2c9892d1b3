import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { startMailCatcher, type MailCatcher } from '@mithaq/local/mail-catcher'
import { keepPeople } from '@mithaq/db/person/writes'
import { startDispatch, type Dispatch } from '@mithaq/worker/outbox/dispatch'
import { notificationActivities } from '@mithaq/workflows/notification/activities'
import { openMailer, type Mailer } from '@mithaq/workflows/notification/mailer'
import { notificationWorkflowId } from '@mithaq/workflows/notification/messages'
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Worker } from '@temporalio/worker'
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { draft, publish } from './call-steps.ts'
import { officer, representative } from './cast.ts'
import { openCouncil, type Council } from './council.ts'

const addresses = inject('addresses')
let council: Council
let folder: string
let mails: MailCatcher
let mailer: Mailer
let dispatch: Dispatch
let worker: Worker
let working: Promise<void>
let connection: NativeConnection

const taskQueue = () => `${council.taskQueue}-mail`

beforeAll(async () => {
  council = await openCouncil(addresses)
  folder = await mkdtemp(path.join(tmpdir(), 'mithaq-mail-'))
  mails = await startMailCatcher({ folder })
  mailer = openMailer({ smtp: mails.url, from: 'council@sefrou.example', site: 'https://mithaq.example' })
  await addPeople()
  const workflowsPath = fileURLToPath(import.meta.resolve('@mithaq/workflows/notification/workflow'))
  connection = await NativeConnection.connect({ address: addresses.temporal })
  worker = await Worker.create({
    connection,
    namespace: addresses.namespace,
    taskQueue: taskQueue(),
    workflowBundle: await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') }),
    activities: notificationActivities(council.db, mailer),
  })
  working = worker.run()
  dispatch = startDispatch({
    db: council.db,
    databaseUrl: council.databaseUrl,
    engine: council.engine,
    taskQueue: taskQueue(),
    pollMs: 500,
  })
})

afterAll(async () => {
  await dispatch.stop()
  worker.shutdown()
  await working
  await connection.close()
  mailer.close()
  await mails.stop()
  await council.close()
  await rm(folder, { recursive: true, force: true })
})

let before = 0
beforeEach(() => {
  before = mails.received().length
})
const arrived = () => mails.received().slice(before)
const toAssociations = () => arrived().filter(({ to }) => to[0]?.startsWith('representative'))

async function addPeople(): Promise<void> {
  const representatives = [1, 2].map(representative)
  await keepPeople(council.db, [
    ...representatives.map(({ person }) => ({
      person,
      name: { ar: 'فاطمة الزهراء', fr: 'Fatima Zahra' },
      email: `${person}@association.example`,
    })),
    { person: 'officer-1', name: { ar: 'أمينة', fr: 'Amina' }, email: 'officer@sefrou.example' },
  ])
  await council.manyCredentials([...representatives, officer])
}

test('a published call is told once to every association, in Arabic and in French', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  await vi.waitFor(() => expect(toAssociations()).toHaveLength(2), { timeout: 15_000, interval: 100 })
  const [mail] = toAssociations()
  expect(mail?.subject).toBe('نُشر الإعلان · L’appel est publié')
  expect(mail?.text).toContain('نُشر الإعلان. آخر أجل لإيداع الملفات: ')
  expect(mail?.text).toContain('Date limite de dépôt :')
  expect(mail?.text).toContain(`https://mithaq.example/programmes/${programme}`)
  expect(new Set(toAssociations().map(({ to }) => to[0])).size).toBe(2)
})

test('a notice whose mark was lost is started again and sends nothing more', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  await vi.waitFor(() => expect(toAssociations()).toHaveLength(2), { timeout: 15_000, interval: 100 })
  await council.owner
    .updateTable('outbox')
    .set({ startedAt: null })
    .where('programmeId', '=', programme)
    .execute()
  await vi.waitFor(async () => expect(await waiting(programme)).toBe(0), { timeout: 15_000, interval: 100 })
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(toAssociations()).toHaveLength(2)
})

async function waiting(programme: string): Promise<number> {
  const rows = await council.db
    .selectFrom('outbox')
    .select('id')
    .where('programmeId', '=', programme)
    .where('startedAt', 'is', null)
    .execute()
  return rows.length
}

test('a mail server that is away delays a mail, and the engine is told no address and no name', async () => {
  await mails.stop()
  const programme = await draft(council)
  await publish(council, programme)
  const { version } = await council.db
    .selectFrom('outbox')
    .select('version')
    .where('programmeId', '=', programme)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const workflow = council.engine.workflow.getHandle(
    notificationWorkflowId({ programme, version, to: { role: 'association' } }),
  )
  await vi.waitFor(
    async () => {
      const { raw } = await workflow.describe()
      expect(raw.pendingActivities?.[0]?.attempt ?? 0).toBeGreaterThan(1)
      expect(JSON.stringify(raw)).toContain('mail not accepted')
      expect(JSON.stringify(raw)).not.toMatch(/@association|Fatima/)
    },
    { timeout: 20_000, interval: 100 },
  )
  mails = await startMailCatcher({ folder, port: mails.port })
  before = 0
  expect(await workflow.result()).toBe(2)
  await vi.waitFor(() => expect(toAssociations()).toHaveLength(2), { timeout: 5_000, interval: 100 })
  const history = JSON.stringify(await workflow.fetchHistory())
  expect(history).not.toMatch(/@association|Fatima|فاطمة/)
  const kept = await readFile(toAssociations()[0]?.file ?? '', 'utf8')
  expect(kept).toMatch(/^Message-ID: <[0-9a-f]{32}@mithaq\.example>/im)
})
