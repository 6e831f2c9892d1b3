import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Client, Connection } from '@temporalio/client'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { findEngine } from './engine.ts'
import { freePort } from './free-port.ts'
import { ensureNamespace } from './namespace.ts'
import { processIdentity } from './process-identity.ts'
import { killHard, runApart } from './run-apart.ts'
import { startPostgres, type Postgres } from './postgres.ts'
import { startStack } from './stack.ts'
import { startTemporalOnPostgres, type OnPostgresOptions } from './temporal-on-postgres.ts'
import type { TemporalServer } from './temporal-server.ts'
import { builtFolder, temporalFromSource, type BuiltTemporal } from './temporal-source.ts'
import { assertNoTimeSkipping } from './time-skipping.ts'
import { waitUntil } from './wait-until.ts'

/** A build takes six minutes with cold caches. Where it is asked for it is made anew, else what a start has built serves. */
const isBuilding = process.env['MITHAQ_TEST_FROM_SOURCE'] === '1'
const isWanted = isBuilding || existsSync(builtFolder())
const WHY_NOT = 'Temporal on PostgreSQL, since it is not built here (MITHAQ_TEST_FROM_SOURCE=1 builds it)'
const BUILD_MS = 30 * 60_000

let programs: BuiltTemporal
let root: string
let postgres: Postgres
let running: TemporalServer[]
let connections: Connection[]

beforeAll(async () => {
  if (!isWanted) return void process.stderr.write(`Not tested: ${WHY_NOT}.\n`)
  root = mkdtempSync(join(tmpdir(), 'mithaq-built-'))
  programs = isBuilding ? await build() : await temporalFromSource({ progress: () => undefined })
  postgres = await startPostgres({ dataDir: join(root, 'postgres'), throwaway: true })
}, BUILD_MS)

/** As a start does that is told to, with an empty cache. */
async function build(): Promise<BuiltTemporal> {
  const [cache, stateFolder] = [join(root, 'cache'), join(root, 'temporal')]
  const env = { ...process.env, MITHAQ_TEMPORAL: 'source' }
  const engine = await findEngine({ progress: () => undefined, env, cache, stateFolder })
  expect(readdirSync(cache)).toEqual([basename(builtFolder(cache))])
  expect(existsSync(stateFolder)).toBe(false)
  return engine.kind === 'postgres' ? engine.programs : expect.fail('another engine was found')
}

afterAll(async () => {
  if (!isWanted) return
  await postgres.stop()
  rmSync(root, { recursive: true, force: true })
})

beforeEach((context) => {
  running = []
  connections = []
  if (!isWanted) context.skip(WHY_NOT)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  for (const connection of connections) await connection.close()
  for (const server of running) await server.stop()
})

async function start(more: Partial<OnPostgresOptions> = {}): Promise<TemporalServer> {
  const { superuserUrl } = postgres
  const server = await startTemporalOnPostgres({
    programs,
    folder: join(root, 'temporal'),
    superuserUrl,
    ...more,
  })
  running.push(server)
  return server
}

async function connect(address: string): Promise<Connection> {
  const connection = await Connection.connect({ address })
  connections.push(connection)
  return connection
}

const isGone = (pid: number) =>
  waitUntil(() => (processIdentity(pid) === undefined ? true : undefined), {
    withinMs: 20_000,
    onTimeout: () => new Error(`process ${pid} still runs`),
  })

const notedPid = (name: string) => Number(readFileSync(join(root, 'temporal', name), 'utf8').split('\n')[0])

test('a workflow and its namespace are there after a stop, on other ports, and no process is left', async () => {
  const first = await start({ uiPort: await freePort() })
  const connection = await connect(first.address)
  await ensureNamespace(connection, 'council')
  // As the development server is started: at the default of 10, waiting updates hold each other up.
  const settings = readFileSync(join(root, 'temporal', 'dynamic.yaml'), 'utf8')
  expect(settings).toContain('history.maxInFlightUpdates: [{"value": 100}]')
  const how = { workflowId: 'programme/one', taskQueue: 'nobody' }
  await new Client({ connection, namespace: 'council' }).workflow.start('programmeWorkflow', how)
  const pids = [notedPid('server.pid'), notedPid('page.pid')]
  await first.stop()
  for (const pid of pids) expect(processIdentity(pid)).toBeUndefined()

  const begun = performance.now()
  const again = await connect((await start()).address)
  await ensureNamespace(again, 'council')
  expect(performance.now() - begun).toBeLessThan(20_000)
  const { config } = await again.workflowService.describeNamespace({ namespace: 'council' })
  expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(3650 * 86_400)
  const handle = new Client({ connection: again, namespace: 'council' }).workflow.getHandle('programme/one')
  expect(await handle.describe()).toMatchObject({ type: 'programmeWorkflow', status: { name: 'RUNNING' } })
})

test('the page answers beside it, and lists what the server has', async () => {
  const { uiAddress, address } = await start({ uiPort: await freePort() })
  await ensureNamespace(await connect(address), 'council')
  const page = await fetch(`${uiAddress}/api/v1/namespaces/council`)
  expect(await page.json()).toMatchObject({ namespaceInfo: { name: 'council' } })
})

test('its databases belong to a role that can neither read nor change the record beside them', async () => {
  await start()
  const client = new pg.Client({ connectionString: postgres.superuserUrl })
  await client.connect()
  const { rows } = await client.query(
    `select datname, rolname, rolsuper from pg_database join pg_roles r on r.oid = datdba
     where datname like 'temporal%' order by datname`,
  )
  const owner = { rolname: 'temporal', rolsuper: false }
  expect(rows).toEqual([
    { datname: 'temporal', ...owner },
    { datname: 'temporal_visibility', ...owner },
  ])
  await client.query('create table record (event text); set role temporal')
  for (const attempt of ['select from record', 'insert into record values (1)', 'drop table record']) {
    await expect(client.query(attempt), attempt).rejects.toThrow(/permission denied|must be owner/)
  }
  await client.end()
})

test('an engine on the real clock is accepted, one that can skip time is refused', async () => {
  const real = await connect((await start()).address)
  await ensureNamespace(real, 'council')
  await assertNoTimeSkipping(real, 'council')
  await running.pop()?.stop()

  const skipping = { 'frontend.WorkflowTimeSkippingEnabled': 'true' }
  const unreal = await connect((await start({ dynamicConfig: skipping })).address)
  await ensureNamespace(unreal, 'council')
  await expect(assertNoTimeSkipping(unreal, 'council')).rejects.toThrow('can skip time')
})

test('server and page die with the process that started them, and the next start finds its way', async () => {
  const how = { programs, folder: join(root, 'temporal'), superuserUrl: postgres.superuserUrl }
  const { child } = await runApart(`
    import { startTemporalOnPostgres } from './temporal-on-postgres.ts'
    await startTemporalOnPostgres(${JSON.stringify({ ...how, uiPort: await freePort() })})
    console.log('up')`)
  const pids = [notedPid('server.pid'), notedPid('page.pid')]
  await killHard(child)
  for (const pid of pids) await isGone(pid)
  const { pid } = await start()
  expect(processIdentity(pid)).toBeDefined()
})

test('a busy port is named, with the option that names another, and nothing is left running', async () => {
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
  const address = holder.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const wayOut = (option: string) => ({ wayOut: expect.stringContaining(option) as unknown })
  await expect(start({ port })).rejects.toMatchObject(wayOut('--temporal-port'))
  await expect(start({ uiPort: port })).rejects.toMatchObject(wayOut('--ui-port'))
  await new Promise((resolve) => holder.close(resolve))
  expect(existsSync(join(root, 'temporal', 'server.pid'))).toBe(false)
})

test('without a PostgreSQL or a folder it brings its own, and throws all of it away', async () => {
  const alone = await startTemporalOnPostgres({ programs })
  running.push(alone)
  await ensureNamespace(await connect(alone.address), 'default')
  await alone.stop()
  expect(processIdentity(alone.pid)).toBeUndefined()
})

test('the stack runs whole on it, and again on the same folder without being asked', async () => {
  const dir = join(root, '.mithaq')
  const begin = () => startStack({ dir, log: () => undefined, progress: () => undefined })
  vi.stubEnv('MITHAQ_TEMPORAL', 'source')
  const first = await begin()
  await first.stop()
  for (const { pid } of [first.postgres, first.temporal]) expect(processIdentity(pid)).toBeUndefined()
  vi.stubEnv('MITHAQ_TEMPORAL', undefined)
  const second = await begin()
  expect(existsSync(join(dir, 'temporal', 'temporal.sqlite'))).toBe(false)
  await second.stop()
})

test('under the stack its server, its page and its PostgreSQL, each killed, are back where they were', async () => {
  const dir = join(root, 'killed')
  const said: string[] = []
  vi.stubEnv('MITHAQ_TEMPORAL', 'source')
  const ports = { temporalUi: await freePort() }
  const stack = await startStack({ dir, ports, log: (line) => said.push(line), progress: () => undefined })
  try {
    const { address, uiAddress } = stack.temporal
    const client = async () =>
      new Client({ connection: await connect(address), namespace: stack.namespace }).workflow
    const how = { workflowId: 'programme/one', taskQueue: 'nobody' }
    await (await client()).start('programmeWorkflow', how)
    const back = (what: string, times: number) =>
      waitUntil(
        () => said.filter((line) => line.startsWith(`${what} is back`)).length >= times || undefined,
        {
          withinMs: 90_000,
          onTimeout: () => new Error(said.join('\n')),
        },
      )
    const page = Number(readFileSync(join(dir, 'temporal', 'page.pid'), 'utf8').split('\n')[0])
    const { pid } = stack.temporal
    process.kill(page, 'SIGKILL')
    await back("Temporal's web page", 1)
    expect(stack.temporal.pid).toBe(pid)
    process.kill(pid, 'SIGKILL')
    await back('Temporal', 1)
    process.kill(stack.postgres.pid, 'SIGKILL')
    await back('PostgreSQL', 1)
    await stack.settled()
    // The server finds its database again by itself, or ends and is started again.
    const described = await waitUntil(
      async () =>
        (await client())
          .getHandle(how.workflowId)
          .describe()
          .catch(() => undefined),
      { withinMs: 90_000, everyMs: 500, onTimeout: () => new Error(said.join('\n')) },
    )
    expect(described.status.name).toBe('RUNNING')
    expect(stack.temporal).toMatchObject({ address, uiAddress })
    expect((await fetch(`${uiAddress}/`)).ok).toBe(true)
  } finally {
    await stack.stop()
  }
})
