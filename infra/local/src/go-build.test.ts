import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findGo } from './go.ts'
import { buildPrograms, type GoBuild } from './go-build.ts'
import { processIdentity } from './process-identity.ts'
import { killHard, runApart } from './run-apart.ts'
import { waitUntil } from './wait-until.ts'

const HELLO = 'package main\n\nfunc main() { println("hello") }\n'
const go = findGo() ?? ''

let root: string
let cache: string
let said: string[]

beforeEach((context) => {
  if (go === '') context.skip('no Go 1.26 on PATH')
  root = mkdtempSync(join(tmpdir(), 'mithaq-go-'))
  cache = join(root, 'cache')
  said = []
  write('module/go.mod', 'module tiny\n\ngo 1.21\n')
  write('module/one/main.go', HELLO)
  write('module/two/main.go', HELLO)
})

afterEach(() => {
  if (go !== '') rmSync(root, { recursive: true, force: true })
})

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** Plain data, so that another process can be given it. */
const tiny = () => ({
  go,
  module: join(root, 'module'),
  programs: { one: 'tiny/one', two: 'tiny/two' },
  folder: join(cache, 'tiny-1'),
  what: 'Tiny 1',
})

const build = (more: Partial<GoBuild> = {}) =>
  buildPrograms({ ...tiny(), progress: (words) => void said.push(words), ...more })

/** Go, whose compilers wait for `seconds` and note which Go asked them, and themselves. */
function stalled(seconds: number): NodeJS.ProcessEnv {
  write('stall.sh', `#!/bin/sh\necho $PPID $$ > '${root}/asked'\nsleep ${seconds}\nexec "$@"\n`)
  chmodSync(join(root, 'stall.sh'), 0o755)
  return { ...process.env, GOFLAGS: `-toolexec=${join(root, 'stall.sh')}` }
}

/** The processes of a build under way. */
const asked = () =>
  waitUntil(
    () => {
      const noted = existsSync(join(root, 'asked')) ? readFileSync(join(root, 'asked'), 'utf8') : ''
      return noted.endsWith('\n') ? noted.trim().split(' ').map(Number) : undefined
    },
    { withinMs: 20_000, onTimeout: () => new Error('no compiler was started') },
  )

const allGone = (pids: number[]) =>
  waitUntil(() => (pids.every((pid) => processIdentity(pid) === undefined) ? true : undefined), {
    withinMs: 5_000,
    onTimeout: () => new Error('Go or a compiler still runs'),
  })

test('the programs appear together, and each step is told with the time it took', async () => {
  await build()
  expect(readdirSync(cache)).toEqual(['tiny-1'])
  expect(readdirSync(join(cache, 'tiny-1')).toSorted()).toEqual(['one', 'two'])
  execFileSync(join(cache, 'tiny-1', 'two'))
  expect(said[0]).toMatch(/^Tiny 1: building one \(1 of 2, once\): 0 s/)
  expect(said.at(-1)).toMatch(/^Tiny 1: building two \(2 of 2, once\): \d+ s/)
})

test('when one of them does not compile, the reason is told and nothing of the others stays', async () => {
  write('module/two/main.go', 'package main\n\nfunc main() { nonsense }\n')
  await expect(build()).rejects.toMatchObject({
    name: 'OperatorError',
    message: expect.stringContaining('undefined: nonsense') as unknown,
  })
  expect(readdirSync(cache)).toEqual([])
})

test('a build whose starter is killed ends, shows nothing, and is tidied away by the next one', async () => {
  const { child } = await runApart(`
    import { buildPrograms } from './go-build.ts'
    console.log('begun')
    await buildPrograms({ ...${JSON.stringify({ ...tiny(), env: stalled(30) })}, progress: () => undefined })`)
  const pids = await asked()
  await killHard(child)
  await allGone(pids)
  expect(readdirSync(cache)).toEqual([expect.stringMatching(/^build-/)])
  await build()
  expect(readdirSync(cache)).toEqual(['tiny-1'])
})

test('a build that is interrupted ends Go and leaves nothing', async () => {
  const interruption = new AbortController()
  const building = build({ env: stalled(30), interrupted: interruption.signal })
  const pids = await asked()
  interruption.abort()
  await expect(building).rejects.toThrow('was interrupted')
  await allGone(pids)
  expect(readdirSync(cache)).toEqual([])
})

test('a module with other bytes than go.sum names is refused, and so is one that it does not name', async () => {
  const serve = (source: string) => {
    const at = 'example.com/dep@v1.0.0'
    const files = { [`${at}/go.mod`]: 'module example.com/dep\n', [`${at}/dep.go`]: source }
    const packed = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const)
    write('proxy/example.com/dep/@v/v1.0.0.zip', zipSync(Object.fromEntries(packed)))
  }
  write('proxy/example.com/dep/@v/list', 'v1.0.0\n')
  write('proxy/example.com/dep/@v/v1.0.0.info', '{"Version":"v1.0.0"}')
  write('proxy/example.com/dep/@v/v1.0.0.mod', 'module example.com/dep\n')
  serve('package dep\n')
  write('module/one/main.go', 'package main\n\nimport _ "example.com/dep"\n\nfunc main() {}\n')
  const env = (cached: string) => ({
    ...process.env,
    GOPROXY: `file://${root}/proxy`,
    // go.sum alone has to refuse it.
    GOSUMDB: 'off',
    GOFLAGS: '-modcacherw',
    GOMODCACHE: join(root, cached),
  })
  const module = join(root, 'module')
  const tidied = { cwd: module, env: { ...env('first'), GOWORK: 'off' }, stdio: 'ignore' } as const
  execFileSync(go, ['get', 'example.com/dep@v1.0.0'], tidied)
  await build({ env: env('first') })
  rmSync(cache, { recursive: true })

  serve('package dep\n\nvar other = 1\n')
  await expect(build({ env: env('second') })).rejects.toThrow('checksum mismatch')
  rmSync(join(module, 'go.sum'))
  await expect(build({ env: env('third') })).rejects.toThrow('missing go.sum entry')
  expect(readdirSync(cache)).toEqual([])
})
