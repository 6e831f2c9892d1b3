import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startPostgres, type Postgres } from './postgres.ts'
import { postgresPrograms, postgresUser } from './postgres-user.ts'
import { processIdentity } from './process-identity.ts'
import { killHard, runApart } from './run-apart.ts'
import { waitUntil } from './wait-until.ts'

let folder: string
let running: Postgres[]

beforeEach(() => {
  // mkdtemp makes it 0700: for a server that runs as another user, the hard case.
  folder = mkdtempSync(join(tmpdir(), 'mithaq-postgres-'))
  running = []
})

afterEach(async () => {
  for (const postgres of running) await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function start(options: { port?: number; throwaway?: boolean } = {}): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir: join(folder, 'db'), throwaway: true, ...options })
  running.push(postgres)
  return postgres
}

async function ask(postgres: Postgres, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(postgres.superuserUrl)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

const isGone = (pid: number) => () => (processIdentity(pid) === undefined ? true : undefined)
const bound = { withinMs: 10_000, onTimeout: () => new Error('it still runs') }

test('data stay from one start to the next, and a stop leaves no process', async () => {
  const first = await start()
  await ask(first, 'create table kept (x int); insert into kept values (7)')
  await first.stop()
  expect(processIdentity(first.pid)).toBeUndefined()
  const second = await start()
  expect(await ask(second, 'select x from kept')).toEqual([{ x: 7 }])
})

test('a commit waits for its record, also in a cluster that is thrown away', async () => {
  const postgres = await start()
  const settings = `select name, setting from pg_settings
    where name in ('synchronous_commit', 'TimeZone', 'listen_addresses', 'max_connections') order by name`
  expect(await ask(postgres, settings)).toEqual([
    { name: 'TimeZone', setting: 'UTC' },
    { name: 'listen_addresses', setting: '127.0.0.1' },
    { name: 'max_connections', setting: '200' },
    { name: 'synchronous_commit', setting: 'on' },
  ])
})

test('only the owner reads the folder and the password, and a wrong password is refused', async () => {
  const postgres = await start()
  expect(statSync(join(folder, 'db')).mode & 0o777).toBe(0o700)
  for (const file of ['password', 'server.log'])
    expect(statSync(join(folder, 'db', file)).mode & 0o777).toBe(0o600)
  const client = new pg.Client(postgres.superuserUrl.replace(/postgres:[^@]+@/, 'postgres:guess@'))
  await expect(client.connect()).rejects.toThrow('password authentication failed')
})

test('the server dies with the process that started it, and the next start goes on', async () => {
  const { said, child } = await runApart(`
    import { startPostgres } from './postgres.ts'
    const { pid } = await startPostgres({ dataDir: ${JSON.stringify(join(folder, 'db'))}, throwaway: true })
    console.log(pid)`)
  await killHard(child)
  await waitUntil(isGone(Number(said)), bound)
  expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a server of an earlier run that nobody ended is ended by the next start', async () => {
  const earlier = await start()
  const next = await start()
  expect(processIdentity(earlier.pid)).toBeUndefined()
  expect(await ask(next, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a server that was killed starts again', async () => {
  const first = await start()
  process.kill(first.pid, 'SIGKILL')
  await waitUntil(isGone(first.pid), bound)
  expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a start that was killed while it made the cluster leaves nothing that the next one stumbles over', async () => {
  mkdirSync(join(folder, 'db', 'cluster.new', 'base'), { recursive: true })
  await start()
  expect(readdirSync(join(folder, 'db')).toSorted()).toEqual(['cluster', 'password', 'server.log'])
})

test('a busy port is named, with the option that names another', async () => {
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
  const address = holder.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  await expect(start({ port })).rejects.toMatchObject({
    message: expect.stringContaining(`Port ${port}`) as unknown,
    wayOut: expect.stringContaining('--postgres-port') as unknown,
  })
  await new Promise((resolve) => holder.close(resolve))
})

test.skipIf(process.getuid?.() !== 0)(
  'as root, programs below a folder that only root enters are copied',
  () => {
    const user = postgresUser()
    const found = postgresPrograms(user)
    const hidden = join(folder, 'hidden')
    mkdirSync(hidden, { mode: 0o700 })
    cpSync(found, join(hidden, 'native'), { recursive: true, verbatimSymlinks: true })
    chmodSync(hidden, 0o700)
    const reachable = postgresPrograms(user, join(hidden, 'native'))
    expect(reachable).not.toContain(hidden)
    expect(readdirSync(join(reachable, 'bin'))).toContain('postgres')
  },
)
