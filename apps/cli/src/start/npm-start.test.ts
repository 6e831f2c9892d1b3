import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, requireFreePort } from '@mithaq/local/free-port'
import { processIdentity } from '@mithaq/local/process-identity'
import { waitUntil } from '@mithaq/local/wait-until'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { draftEvents, sendRevisions } from './drafts-under-way.ts'
import { launchStart, type Relative, type Started } from './started.ts'

// One story: each test goes on where the one before has left the folder. Three starts in all.
vi.setConfig({ testTimeout: 180_000 })

const parent = mkdtempSync(path.join(tmpdir(), 'mithaq-start-'))
const dir = path.join(parent, '.mithaq')
let ports: Record<'port' | 'temporal' | 'ui' | 'postgres', number>
let running: Started

beforeAll(async () => {
  const [port, temporal, ui, postgres] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ]
  ports = { port, temporal, ui, postgres }
})

afterAll(async () => {
  for (const { pid } of running.family()) process.kill(pid, 'SIGKILL')
  rmSync(parent, { recursive: true, force: true })
})

const site = () => `http://127.0.0.1:${ports.port}`
const given = (other: Partial<typeof ports> = {}) => {
  const { port, temporal, ui, postgres } = { ...ports, ...other }
  const numbers = {
    '--port': port,
    '--temporal-port': temporal,
    '--ui-port': ui,
    '--postgres-port': postgres,
  }
  return ['--dir', dir, ...Object.entries(numbers).flatMap(([name, value]) => [name, String(value)])]
}
const status = async (url: string) => (await fetch(url)).status
const tookItsPlace = 'An earlier run ended without tidying up'

/** Processes that noted their number in the folder. */
const noted = (...file: string[]) => Number(readFileSync(path.join(dir, ...file), 'utf8').split('\n')[0])
const holder = () => (JSON.parse(readFileSync(path.join(dir, 'lock'), 'utf8')) as { pid: number }).pid

async function expectGone(family: Relative[]): Promise<void> {
  const left = () => family.filter(({ pid }) => processIdentity(pid) !== undefined)
  await waitUntil(() => left().length === 0 || undefined, {
    withinMs: 30_000,
    onTimeout: () =>
      new Error(
        `left: ${left()
          .map(({ command }) => command)
          .join('\n')}`,
      ),
  })
  for (const port of Object.values(ports)) await requireFreePort(port, 'a next start', '')
}

test('a first start passes over a stale lock, loads the draft, and answers where it says', async () => {
  mkdirSync(dir, { mode: 0o700 })
  // Of a process that is gone: this number is beyond every system's highest.
  writeFileSync(path.join(dir, 'lock'), JSON.stringify({ pid: 2 ** 30, identity: 'gone' }))
  running = launchStart(given())
  await running.hears("La coordinatrice d'une instance")
  expect(running.said.err().split(tookItsPlace)).toHaveLength(2)
  const said = running.said.out()
  for (const url of [`${site()}/`, `${site()}/desk/`, `http://127.0.0.1:${ports.ui}`]) {
    expect(said).toContain(url)
    expect(await status(url)).toBe(200)
  }
  expect(await (await fetch(`${site()}/?lang=fr`)).text()).toContain('En préparation')
  expect((await draftEvents(dir)).map(({ type }) => type)).toEqual(['programmeDrafted'])
})

test('a second start beside it says in one sentence why not, and the way out', async () => {
  const onItsPort = launchStart(given())
  expect(await onItsPort.end).toBe(1)
  expect(onItsPort.said.err()).toMatch(
    new RegExp(`^Port ${ports.port}, which the server needs, is already in use .*\n.*--port <number>\\.\n$`),
  )
  const inItsFolder = launchStart(given({ port: await freePort() }))
  expect(await inItsFolder.end).toBe(1)
  expect(inItsFolder.said.err()).toMatch(/^Mithaq already runs on .*\n.*Ctrl-C.*\n$/)
  expect(await status(site())).toBe(200)
})

test('PostgreSQL, Temporal and the worker, each killed: acts sent all the while have one effect each, and letters go out', async () => {
  expect(running.lines()).toEqual([])
  const acts = await sendRevisions(site(), running.said.out())
  const worker = () => running.family().find(({ command }) => command.includes('apps/worker'))?.pid ?? 0
  const victims: [string, () => number][] = [
    ['PostgreSQL', () => noted('postgres', 'cluster', 'postmaster.pid')],
    ['Temporal', () => noted('temporal', 'temporal.sqlite.pid')],
    ['The worker', worker],
  ]
  for (const [what, pid] of victims) {
    await acts.more(3)
    process.kill(pid(), 'SIGKILL')
    await running.hears(`${what} is back`)
    await acts.more(3)
  }
  const done = await acts.finish()
  expect(running.lines().map((line) => line.replace(/[\d.]+ s\.$/, 'n s.'))).toEqual(
    victims.flatMap(([what]) => [
      `${what} ended by itself (SIGKILL); it is started again.`,
      `${what} is back after n s.`,
    ]),
  )
  const revised = (await draftEvents(dir)).filter(({ type }) => type === 'draftRevised')
  expect(revised.map(({ requestId }) => requestId).toSorted()).toEqual(done.toSorted())
  expect(done.length).toBeGreaterThan(15)

  await fetch(`${site()}/auth/request-password-reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'president@sefrou.example' }),
  })
  await waitUntil(() => readdirSync(path.join(dir, 'mail')).length > 0 || undefined, {
    withinMs: 60_000,
    onTimeout: () => new Error('no letter came'),
  })
})

test('after a kill -9 the next start, at once, takes over in one sentence, doubles nothing, and Ctrl-C leaves no process', async () => {
  const before = await draftEvents(dir)
  const orphans = running.family()
  // A busy machine: the orphans take their time, and hold the port meanwhile.
  const serving = orphans.filter(({ command }) => command.includes('apps/server'))
  for (const { pid } of serving) process.kill(pid, 'SIGSTOP')
  process.kill(holder(), 'SIGKILL')
  const from = performance.now()
  running = launchStart(given())
  try {
    await running.hears('is still held by what an earlier run has left')
  } finally {
    for (const { pid } of serving) process.kill(pid, 'SIGCONT')
  }
  await running.hears("La coordinatrice d'une instance")
  process.stdout.write(`second start: ${((performance.now() - from) / 1000).toFixed(1)} s\n`)
  expect(running.said.err().split(tookItsPlace)).toHaveLength(2)
  // The officer's corrections are not the shipped programme's: they stay.
  expect(running.said.out()).toContain('it stays as they left it')
  expect(await draftEvents(dir)).toEqual(before)
  expect(orphans.filter(({ pid }) => processIdentity(pid) !== undefined)).toEqual([])

  const family = running.family()
  expect(running.lines()).toEqual([])
  expect(await running.ctrlC()).toBe(0)
  expect(running.lines()).toEqual(['Stopping.'])
  await expectGone(family)
})

test('--fresh begins anew; what cannot be started again ends the whole start with its reason', async () => {
  const secret = readFileSync(path.join(dir, 'secret'), 'utf8')
  running = launchStart([...given(), '--fresh'])
  await running.hears("La coordinatrice d'une instance")
  expect(running.said.err()).not.toContain(tookItsPlace)
  expect(readFileSync(path.join(dir, 'secret'), 'utf8')).not.toBe(secret)
  expect((await draftEvents(dir)).map(({ type }) => type)).toEqual(['programmeDrafted'])
  expect(readdirSync(path.join(dir, 'mail'))).toEqual([])

  const family = running.family()
  expect(running.lines()).toEqual([])
  rmSync(path.join(dir, 'postgres', 'cluster', 'global', 'pg_control'))
  process.kill(noted('postgres', 'cluster', 'postmaster.pid'), 'SIGKILL')
  expect(await running.end).toBe(1)
  const [fell, ...rest] = running.lines()
  expect(fell).toBe('PostgreSQL ended by itself (SIGKILL); it is started again.')
  expect(rest.join('\n')).toMatch(
    /^PostgreSQL fell 6 times in a row and is not started again \(.*\.fallen\. The data stay: .*$/s,
  )
  await expectGone(family)
})
