import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepRunning, type Kept, type KeepOptions } from './keep-running.ts'
import type { OperatorError } from './operator-error.ts'
import { startOwnedProcess, type OwnedProcess } from './owned-process.ts'
import { processIdentity } from './process-identity.ts'
import { waitUntil } from './wait-until.ts'

let folder: string
let logFile: string
let said: string[]
let started: OwnedProcess[]
let givenUp: OperatorError[]
let kept: Kept<OwnedProcess> | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mithaq-kept-'))
  logFile = join(folder, 'log')
  said = []
  started = []
  givenUp = []
})

afterEach(async () => {
  await kept?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A program that runs until it is ended, unless it is told otherwise. */
async function launch(script = 'echo up $$; exec sleep 1000'): Promise<OwnedProcess> {
  const given = { command: '/bin/sh', args: ['-c', script], logFile, stopSignal: 'SIGTERM' as const }
  const one = await startOwnedProcess(given)
  started.push(one)
  return one
}

async function keep(more: Partial<KeepOptions<OwnedProcess>> = {}): Promise<Kept<OwnedProcess>> {
  kept = await keepRunning({
    what: 'The program',
    start: () => launch(),
    logFile,
    log: (line) => said.push(line),
    onGivenUp: (error) => givenUp.push(error),
    pace: { pausesMs: [0, 0, 0], steadyMs: 60_000 },
    ...more,
  })
  return kept
}

const until = (isSo: () => boolean) =>
  waitUntil(() => isSo() || undefined, {
    withinMs: 20_000,
    onTimeout: () => new Error(`not so: ${said.join(' ')}`),
  })

async function fall(count: number): Promise<void> {
  process.kill(started[count - 1]?.pid ?? 0, 'SIGKILL')
  await until(() => said.length === count * 2)
}

const running = () => started.filter(({ pid }) => processIdentity(pid) !== undefined)

test('what is killed is started again, with a sentence when it fell and one when it is back', async () => {
  const { now, stop } = await keep()
  const first = now().pid
  await until(() => readFileSync(logFile, 'utf8').includes('up'))
  await fall(1)
  expect(said[0]).toBe('The program ended by itself (SIGKILL); it is started again.')
  expect(said[1]).toMatch(/^The program is back after \d+\.\d s\.$/)
  expect(now().pid).toBe(running()[0]?.pid)
  expect(readFileSync(`${logFile}.fallen`, 'utf8')).toBe(`up ${first}\n`)
  await stop()
  expect(running()).toEqual([])
  expect(said).toHaveLength(2)
})

test('what cannot run is given up after its last pause, with one sentence and where to look', async () => {
  const scripts = ['exec sleep 1000', 'exit 7', 'exit 7', 'exit 7', 'exit 7']
  await keep({ start: () => launch(scripts[started.length]) })
  process.kill(started[0]?.pid ?? 0, 'SIGKILL')
  await until(() => givenUp.length > 0)
  expect(started).toHaveLength(4)
  expect(givenUp.map(({ message }) => message)).toEqual([
    'The program fell 4 times in a row and is not started again (the last time: it ended (7)).',
  ])
  expect(givenUp[0]?.wayOut).toContain(logFile)
})

test('a start that fails counts like a fall, and its reason is said', async () => {
  const start = () => (started.length === 0 ? launch() : Promise.reject(new Error('the port is taken')))
  await keep({ start })
  process.kill(started[0]?.pid ?? 0, 'SIGKILL')
  await until(() => givenUp.length > 0)
  expect(said).toHaveLength(1)
  expect(givenUp[0]?.message).toContain('fell 4 times in a row')
  expect(givenUp[0]?.message).toContain('the last time: the port is taken')
})

test('between two starts there are the pauses, longer each time', async () => {
  const at: number[] = []
  const start = () => {
    at.push(performance.now())
    return started.length === 0 ? launch() : Promise.reject(new Error('not yet'))
  }
  await keep({ start, pace: { pausesMs: [0, 200, 600], steadyMs: 60_000 } })
  process.kill(started[0]?.pid ?? 0, 'SIGKILL')
  await until(() => givenUp.length > 0)
  const [second, third, fourth] = at.slice(1)
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(195)
  expect((fourth ?? 0) - (third ?? 0)).toBeGreaterThanOrEqual(595)
})

test('who ran steadily in between begins a new row', async () => {
  await keep({ pace: { pausesMs: [0], steadyMs: 0 } })
  for (const count of [1, 2, 3]) await fall(count)
  expect(givenUp).toEqual([])
})

test('once everything stops, what falls is not started again and nothing is said', async () => {
  const stopping = new AbortController()
  const { stop } = await keep({ stopping: stopping.signal })
  stopping.abort()
  process.kill(started[0]?.pid ?? 0, 'SIGKILL')
  await started[0]?.end
  await stop()
  expect(started).toHaveLength(1)
  expect(said).toEqual([])
  expect(existsSync(`${logFile}.fallen`)).toBe(false)
})

test('a stop while it is started again waits for that start and ends it', async () => {
  let letStart = () => {}
  const allowed = new Promise<void>((resolve) => (letStart = resolve))
  let asked = 0
  const start = () => ((asked += 1) === 1 ? launch() : allowed.then(() => launch()))
  const { stop, settled } = await keep({ start })
  process.kill(started[0]?.pid ?? 0, 'SIGKILL')
  await until(() => asked === 2)
  const stopped = stop()
  letStart()
  await stopped
  await settled()
  expect(started).toHaveLength(2)
  expect(running()).toEqual([])
  expect(said).toHaveLength(1)
})

test('a stop during a pause does not wait for its end', async () => {
  const { stop } = await keep({ pace: { pausesMs: [100_000], steadyMs: 60_000 } })
  process.kill(started[0]?.pid ?? 0, 'SIGKILL')
  await until(() => said.length === 1)
  await stop()
  expect(started).toHaveLength(1)
})

test('a first start that fails is no fall', async () => {
  await expect(keep({ start: () => Promise.reject(new Error('busy')) })).rejects.toThrow('busy')
  expect([said, givenUp]).toEqual([[], []])
})
