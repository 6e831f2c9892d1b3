import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectFiles, root } from './project-files.ts'
import { run } from './run.ts'

/** What somebody gets who copies the project and starts a command of it: no file that only this checkout has. */
const copy = mkdtempSync(join(tmpdir(), 'mithaq-copy-'))
const sefrou = 'programmes/sefrou-2024.json'
const node = (path: string, ...args: string[]) =>
  run(process.execPath, ['--disable-warning=ExperimentalWarning', join(copy, path), ...args], copy)
const refusal = [
  1,
  expect.stringMatching(
    /^(?:rehearsal: starting [^\n]*\n)?The workflow bundle was not built from these sources\.\nRun npm run build; [^\n]*\n$/,
  ),
]

beforeAll(async () => {
  for (const path of projectFiles()) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(root, path), join(copy, path))
  }
  const { code, said } = await node('infra/local/boot.mjs', 'check', sefrou)
  if (code !== 0) throw new Error(said)
})

afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

test('the copy runs its pure tests', async () => {
  const { code, said } = await node('node_modules/vitest/vitest.mjs', 'run', '--project', 'pure')
  expect(code, said).toBe(0)
})

test('the copy answers mithaq --help', async () => {
  const { code, said } = await node('apps/cli/src/main.ts', '--help')
  expect(code, said).toBe(0)
})

test.for(['apps/server/src/server.ts', 'apps/worker/src/worker.ts'])('the copy loads %s', async (path) => {
  const load = `await import(${JSON.stringify(join(copy, path))})`
  const { code, said } = await run(process.execPath, ['--input-type=module', '--eval', load], copy)
  expect(code, said).toBe(0)
})

test('where nothing was built yet, a worker and a rehearsal say so and start nothing', async () => {
  expect(await started()).toEqual([refusal, refusal])
})

test(
  'the copy builds what it needs and plays the programme of Sefrou to its closure',
  { timeout: 400_000 },
  async () => {
    const { code, said } = await node('infra/local/boot.mjs', 'rehearse', sefrou, '--json')
    expect(code, said).toBe(0)
    const { outcome, broken } = JSON.parse(said.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>
    expect({ outcome, broken }).toEqual({ outcome: 'closed', broken: [] })
  },
)

test('what was built from other sources is refused as what was not built', async () => {
  appendFileSync(join(copy, 'packages/domain/src/programme/fold.ts'), '\n// another rule\n')
  expect(await started()).toEqual([refusal, refusal])
})

/** What a worker and a rehearsal say, and their exit codes. */
async function started(): Promise<[number, string][]> {
  const ran = [await node('apps/worker/src/main.ts'), await node('apps/cli/src/main.ts', 'rehearse', sefrou)]
  return ran.map(({ code, said }) => [code, said])
}
