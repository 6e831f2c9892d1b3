import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock, wasLeftBehind } from './lock.ts'
import { processIdentity } from './process-identity.ts'
import { killHard, runApart } from './run-apart.ts'

let parent: string
let dir: string
let notices: string[]
const notice = (line: string) => void notices.push(line)

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'mithaq-lock-'))
  dir = join(parent, '.mithaq')
  notices = []
})

afterEach(() => rmSync(parent, { recursive: true, force: true }))

const takeApart = () =>
  runApart(`
    import { takeLock } from './lock.ts'
    takeLock(${JSON.stringify(dir)}, () => undefined)
    console.log('taken')
    setInterval(() => undefined, 1000)`)

test('the folder is for its owner alone, also where it was open to others before', () => {
  mkdirSync(dir)
  chmodSync(dir, 0o755)
  takeLock(dir, notice).release()
  expect(statSync(dir).mode & 0o777).toBe(0o700)
  expect(readdirSync(dir)).toEqual([])
})

test('a live lock is refused with the process that holds it and the way out', async () => {
  const { child } = await takeApart()
  expect(() => takeLock(dir, notice)).toThrow(`already runs on ${dir} (process ${child.pid})`)
  await killHard(child)
})

test('the lock of a killed process is taken over with a notice', async () => {
  const { child } = await takeApart()
  await killHard(child)
  takeLock(dir, notice).release()
  expect(notices).toEqual([
    `An earlier run ended without tidying up (process ${child.pid}): taking its place.`,
  ])
})

test('a folder was left behind where the process that held it is gone, and only then', async () => {
  expect(wasLeftBehind(dir)).toBe(false)
  const { child } = await takeApart()
  expect(wasLeftBehind(dir)).toBe(false)
  await killHard(child)
  expect(wasLeftBehind(dir)).toBe(true)
})

test('a lock whose pid belongs to another process by now is taken over', () => {
  mkdirSync(dir, { mode: 0o700 })
  writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: process.pid, identity: 'another boot:1' }))
  takeLock(dir, notice).release()
  expect(notices).toHaveLength(1)
})

test('a lock that says nothing is taken over', () => {
  mkdirSync(dir, { mode: 0o700 })
  writeFileSync(join(dir, 'lock'), '')
  takeLock(dir, notice).release()
  expect(notices).toEqual(['An earlier run ended without tidying up: taking its place.'])
})

test('of several starts on one stale lock, exactly one goes on', async () => {
  mkdirSync(dir, { mode: 0o700 })
  writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: 1, identity: 'another boot:1' }))
  const runs = await Promise.allSettled(Array.from({ length: 6 }, () => takeApart()))
  const won = runs.filter((run) => run.status === 'fulfilled')
  for (const run of won) await killHard(run.value.child)
  expect(won).toHaveLength(1)
}, 30_000)

test('a release leaves the lock of whoever came after', () => {
  const mine = takeLock(dir, notice)
  const theirs = JSON.stringify({ pid: 1, identity: processIdentity(1) })
  writeFileSync(join(dir, 'lock'), theirs)
  mine.release()
  expect(readdirSync(dir)).toEqual(['lock'])
})
