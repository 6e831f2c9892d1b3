import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, Connection } from '@temporalio/client'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { processIdentity } from './process-identity.ts'
import { killHard, runApart } from './run-apart.ts'
import { startStack, type Stack, type StackOptions } from './stack.ts'
import { waitUntil } from './wait-until.ts'

let parent: string
let dir: string
let said: string[]

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'mithaq-stack-'))
  dir = join(parent, '.mithaq')
  said = []
})

afterEach(() => rmSync(parent, { recursive: true, force: true }))

const start = (more: Partial<StackOptions> = {}): Promise<Stack> =>
  startStack({ dir, log: (line) => void said.push(line), progress: () => undefined, ...more })

test('the stack starts, refuses a second start on its folder, and stops whole; a stop may be asked twice', async () => {
  const stack = await start()
  expect(statSync(dir).mode & 0o777).toBe(0o700)
  await expect(start()).rejects.toThrow('already runs on')
  await Promise.all([stack.stop(), stack.stop()])
  for (const { pid } of [stack.postgres, stack.temporal]) expect(processIdentity(pid)).toBeUndefined()
})

test('after a killed run the next one starts at once on the same folder and ports', async () => {
  const first = await start()
  const ports = { postgres: first.postgres.port, temporal: Number(first.temporal.address.split(':')[1]) }
  await first.stop()
  const killed = await runApart(`
    import { startStack } from './stack.ts'
    const ports = ${JSON.stringify(ports)}
    await startStack({ dir: ${JSON.stringify(dir)}, ports, log: () => undefined, progress: () => undefined })
    console.log('up')`)
  await killHard(killed.child)
  const next = await start({ ports })
  expect(said.join('\n')).toContain(`process ${killed.child.pid}`)
  await next.stop()
})

test('when a port is busy, what had started is stopped again and the lock given back', async () => {
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
  const address = holder.address()
  const temporal = address !== null && typeof address === 'object' ? address.port : 0
  await expect(start({ ports: { temporal } })).rejects.toMatchObject({
    wayOut: expect.stringContaining('--temporal-port') as unknown,
  })
  await new Promise((resolve) => holder.close(resolve))
  const stack = await start({ ports: { temporal } })
  expect(said).toEqual([])
  await stack.stop()
})

const until = (isSo: () => boolean, withinMs = 60_000) =>
  waitUntil(() => isSo() || undefined, { withinMs, onTimeout: () => new Error(said.join('\n')) })

async function ask(stack: Stack, sql: string): Promise<unknown[]> {
  const client = new pg.Client(stack.postgres.superuserUrl)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

async function engine(stack: Stack, use: (client: Client) => Promise<unknown>): Promise<unknown> {
  const connection = await Connection.connect({ address: stack.temporal.address })
  try {
    return await use(new Client({ connection, namespace: stack.namespace }))
  } finally {
    await connection.close()
  }
}

test('PostgreSQL and Temporal, each killed, are back on their ports with what they held', async () => {
  const stack = await start()
  const before = { postgres: stack.postgres, temporal: stack.temporal }
  await ask(stack, 'create table kept (x int); insert into kept values (7)')
  const how = { workflowId: 'programme/one', taskQueue: 'nobody' }
  await engine(stack, (client) => client.workflow.start('programmeWorkflow', how))

  process.kill(before.postgres.pid, 'SIGKILL')
  await until(() => said.length === 2)
  process.kill(before.temporal.pid, 'SIGKILL')
  await until(() => said.length === 4)
  expect(said.map((line) => line.replace(/[\d.]+ s/, 'n s'))).toEqual([
    'PostgreSQL ended by itself (SIGKILL); it is started again.',
    'PostgreSQL is back after n s.',
    'Temporal ended by itself (SIGKILL); it is started again.',
    'Temporal is back after n s.',
  ])
  expect(stack.postgres.pid).not.toBe(before.postgres.pid)
  expect(stack.postgres.superuserUrl).toBe(before.postgres.superuserUrl)
  expect(stack.temporal.address).toBe(before.temporal.address)
  expect(await ask(stack, 'select x from kept')).toEqual([{ x: 7 }])
  const described = await engine(stack, (client) => client.workflow.getHandle(how.workflowId).describe())
  expect(described).toMatchObject({ status: { name: 'RUNNING' } })

  const pids = [stack.postgres.pid, stack.temporal.pid]
  await stack.stop()
  expect(said).toHaveLength(4)
  for (const pid of pids) expect(processIdentity(pid)).toBeUndefined()
})
