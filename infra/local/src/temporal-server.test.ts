import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Connection } from '@temporalio/client'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ensureNamespace } from './namespace.ts'
import { processIdentity } from './process-identity.ts'
import { killHard, runApart } from './run-apart.ts'
import { findTemporal } from './temporal-binary.ts'
import { startTemporal, type TemporalServer } from './temporal-server.ts'
import { assertNoTimeSkipping } from './time-skipping.ts'
import { waitUntil } from './wait-until.ts'

let binary: string
let folder: string
let running: TemporalServer[]
let connections: Connection[]

beforeAll(async () => {
  binary = await findTemporal({ progress: () => undefined })
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mithaq-engine-'))
  running = []
  connections = []
})

afterEach(async () => {
  for (const connection of connections) await connection.close()
  for (const server of running) await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function start(
  options: Omit<Parameters<typeof startTemporal>[0], 'binary'> = {},
): Promise<TemporalServer> {
  const server = await startTemporal({ binary, ...options })
  running.push(server)
  return server
}

async function connect(address: string): Promise<Connection> {
  const connection = await Connection.connect({ address })
  connections.push(connection)
  return connection
}

const goneWithin10s = (pid: number) =>
  waitUntil(() => (processIdentity(pid) === undefined ? true : undefined), {
    withinMs: 10_000,
    onTimeout: () => new Error(`process ${pid} still runs`),
  })

test('a namespace is kept in the file, with ten years of retention, and a stop leaves no process', async () => {
  const dbFile = join(folder, 'engine', 'temporal.sqlite')
  const first = await start({ dbFile })
  await ensureNamespace(await connect(first.address), 'council')
  await first.stop()
  expect(processIdentity(first.pid)).toBeUndefined()
  expect(existsSync(`${dbFile}.pid`)).toBe(false)

  const again = await connect((await start({ dbFile })).address)
  const { config } = await again.workflowService.describeNamespace({ namespace: 'council' })
  expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(3650 * 86_400)
  await ensureNamespace(again, 'council')
})

test('an engine on the real clock is accepted, one that can skip time is refused', async () => {
  const real = await connect((await start()).address)
  await ensureNamespace(real, 'council')
  await assertNoTimeSkipping(real, 'council')

  const skipping = { 'frontend.WorkflowTimeSkippingEnabled': 'true' }
  const unreal = await connect((await start({ dynamicConfig: skipping })).address)
  await ensureNamespace(unreal, 'council')
  await expect(assertNoTimeSkipping(unreal, 'council')).rejects.toThrow('can skip time')
})

test('the engine dies with the process that started it', async () => {
  const { said, child } = await runApart(`
    import { startTemporal } from './temporal-server.ts'
    const { pid } = await startTemporal({ binary: ${JSON.stringify(binary)} })
    console.log(pid)`)
  await killHard(child)
  await expect(goneWithin10s(Number(said))).resolves.toBe(true)
})

test('an engine that an earlier run left on the file is ended first', async () => {
  const dbFile = join(folder, 'temporal.sqlite')
  const earlier = await start({ dbFile })
  await start({ dbFile })
  expect(processIdentity(earlier.pid)).toBeUndefined()
})

test('a process that was given the pid of an earlier engine is left alone', async () => {
  const dbFile = join(folder, 'temporal.sqlite')
  const { child } = await runApart(`console.log('here'); setInterval(() => undefined, 1000)`)
  const pid = child.pid ?? 0
  writeFileSync(`${dbFile}.pid`, `${pid}\nanother boot:1\n`)
  await start({ dbFile })
  expect(processIdentity(pid)).toBeDefined()
  await killHard(child)
})

test('a busy port is named, with the option that names another', async () => {
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
  const address = holder.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  await expect(start({ port })).rejects.toMatchObject({
    wayOut: expect.stringContaining('--temporal-port') as unknown,
  })
  await expect(start({ uiPort: port })).rejects.toMatchObject({
    message: expect.stringContaining(`Port ${port}`) as unknown,
    wayOut: expect.stringContaining('--ui-port') as unknown,
  })
  await new Promise((resolve) => holder.close(resolve))
})
