import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { processIdentity } from './process-identity.ts'
import { killHard, runApart } from './run-apart.ts'
import { waitUntil } from './wait-until.ts'

const boot = fileURLToPath(new URL('../boot.mjs', import.meta.url))

function run(args: string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [boot, ...args], { encoding: 'utf8', env: { ...process.env, ...env } })
}

const handOver = (code: string) => `
  import { handOver } from '../boot/hand-over.mjs'
  const code = ${JSON.stringify(code)}
  const status = await handOver(process.execPath, ['--input-type=module', '-e', code], process.env)
  console.log(status)`

test('an unknown command names the known ones', () => {
  const { status, stderr, stdout } = run(['begin'])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^There is no command "begin"\.\nSay one of: start, /)
})

test('where the registry does not answer, one sentence and a way out, and nothing half-fetched stays', () => {
  const cache = mkdtempSync(join(tmpdir(), 'mithaq-boot-'))
  // A port that nobody serves.
  const nowhere = { npm_config_registry: 'http://127.0.0.1:9/', npm_execpath: '', MITHAQ_CACHE: cache }
  const { status, stderr } = run(['start'], nowhere)
  expect(status).toBe(1)
  expect(stderr).toContain('could not be fetched: the npm registry does not answer.\nConnect to the network')
  expect(readdirSync(cache)).toEqual([])
  rmSync(cache, { recursive: true })
})

test('a cache folder that cannot be written is named', () => {
  const { status, stderr } = run(['start'], { MITHAQ_CACHE: '/dev/null/cache' })
  expect(status).toBe(1)
  expect(stderr).toContain('MITHAQ_CACHE=/dev/null/cache cannot be written')
})

test("the command's exit code is answered", async () => {
  const { said } = await runApart(handOver('process.exit(3)'))
  expect(said).toBe('3')
})

test('the command ends when the program that started it was killed', async () => {
  const code = `
    import { followParent } from './follow-parent.ts'
    const work = setInterval(() => undefined, 1000)
    followParent(() => clearInterval(work))
    console.log(process.pid)`
  const { said, child } = await runApart(handOver(code))
  expect(processIdentity(Number(said))).toBeDefined()
  await killHard(child)
  const gone = () => (processIdentity(Number(said)) === undefined ? true : undefined)
  const bound = { withinMs: 5_000, onTimeout: () => new Error('it still runs') }
  await expect(waitUntil(gone, bound)).resolves.toBe(true)
})
