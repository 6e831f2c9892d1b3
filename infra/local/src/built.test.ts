import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildId, removeOlder, requireBuilt } from './built.ts'
import { OperatorError } from './operator-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'mithaq-built-'))
const write = (name: string, text: string) => writeFileSync(join(folder, 'src', name), text)
const id = (besides?: string) => buildId(folder, [[join(folder, 'src'), '**/*.ts']], besides)

mkdirSync(join(folder, 'src'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a build is named by what it is made of: bytes, names, and what goes in besides; not by tests', async () => {
  write('a.ts', 'one')
  const first = await id()
  write('a.test.ts', 'a test')
  expect(await id()).toBe(first)
  write('a.ts', 'two')
  const second = await id()
  write('b.ts', '')
  const third = await id()
  expect(new Set([first, second, third, await id('2026c'), await id('2026d')]).size).toBe(5)
  write('a.ts', 'one')
  rmSync(join(folder, 'src', 'b.ts'))
  expect(await id()).toBe(first)
})

test('what was not built is refused with a way out', () => {
  expect(requireBuilt(folder, 'The folder')).toBe(folder)
  expect(() => requireBuilt(join(folder, 'none'), 'The desk')).toThrow(OperatorError)
  expect(() => requireBuilt(join(folder, 'none'), 'The desk')).toThrow(
    'The desk was not built from these sources.',
  )
})

test('the build before this one stays, those before it go', async () => {
  const builds = join(folder, 'build')
  for (const [index, name] of ['old', 'older', 'before', 'new'].entries()) {
    mkdirSync(join(builds, name), { recursive: true })
    utimesSync(join(builds, name), index, index)
  }
  await removeOlder(builds, join(builds, 'new'))
  expect(readdirSync(builds)).toEqual(['before', 'new'])
})
