import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectFiles, root } from './project-files.ts'
import { run } from './run.ts'

/** What somebody gets who copies the project and installs it: no file that only this checkout has. */
const copy = mkdtempSync(join(tmpdir(), 'mithaq-copy-'))

beforeAll(async () => {
  for (const path of projectFiles()) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(root, path), join(copy, path))
  }
  const offline = await install('--offline')
  if (offline.code === 0) return
  const online = await install('--prefer-offline')
  if (online.code !== 0) throw new Error(online.said)
})

afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

test('the copy runs its pure tests', async () => {
  const vitest = join(copy, 'node_modules', 'vitest', 'vitest.mjs')
  const { code, said } = await run(process.execPath, [vitest, 'run', '--project', 'pure'], copy)
  expect(code, said).toBe(0)
})

test('the copy answers mithaq --help', async () => {
  const { code, said } = await run(process.execPath, [join(copy, 'apps/cli/src/main.ts'), '--help'], copy)
  expect(code, said).toBe(0)
})

test.for(['apps/server/src/server.ts', 'apps/worker/src/worker.ts'])('the copy loads %s', async (path) => {
  const load = `await import(${JSON.stringify(join(copy, path))})`
  const { code, said } = await run(process.execPath, ['--input-type=module', '--eval', load], copy)
  expect(code, said).toBe(0)
})

function install(how: string) {
  const args = ['install', '--frozen-lockfile', how, '--reporter=append-only']
  // The boot says where pnpm's main file is; a developer has pnpm itself.
  const main = process.env['MITHAQ_PNPM']
  return main !== undefined && existsSync(main)
    ? run(process.execPath, [main, ...args], copy)
    : run('pnpm', args, copy)
}
