import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findEngine, type EngineSources } from './engine.ts'
import { TemporalMissing } from './temporal-binary.ts'
import { builtFolder } from './temporal-source.ts'

/** A port that nobody serves. */
const NOWHERE = 'http://127.0.0.1:9'

let root: string
let folder: string
let path: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mithaq-ways-'))
  folder = join(root, 'temporal')
  path = join(root, 'bin')
  for (const made of [folder, path, join(root, 'cache')]) mkdirSync(made)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const find = (env: NodeJS.ProcessEnv = {}, more: Partial<EngineSources> = {}) => {
  const sources = { cache: join(root, 'cache'), origin: NOWHERE, index: NOWHERE, stateFolder: folder }
  return findEngine({ progress: () => undefined, env: { PATH: path, ...env }, ...sources, ...more })
}

function install(): string {
  const program = '#!/bin/sh\necho "temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)"\n'
  writeFileSync(join(path, 'temporal'), program, { mode: 0o755 })
  return join(path, 'temporal')
}

const keepInCache = () => mkdirSync(builtFolder(join(root, 'cache')), { recursive: true })

test('the source is the last way, and the first when it is asked for', async () => {
  keepInCache()
  expect(await find()).toMatchObject({ kind: 'postgres' })
  const binary = install()
  expect(await find()).toEqual({ kind: 'file', binary })
  expect(await find({ MITHAQ_TEMPORAL: 'source' })).toMatchObject({ kind: 'postgres' })
})

test('without any way and without Go, the sentence names every way out', async () => {
  const failure = await find().catch((error: unknown) => error)
  expect(failure).toMatchObject({
    name: 'OperatorError',
    wayOut: expect.stringMatching(/network.*MITHAQ_TEMPORAL=<path>.*Go 1\.26 or later/s) as unknown,
  })
})

test('asked for the source without Go, or with an old one, the sentence says to install it', async () => {
  const wanted = { name: 'OperatorError', wayOut: expect.stringContaining('https://go.dev/dl') as unknown }
  await expect(find({ MITHAQ_TEMPORAL: 'source' })).rejects.toMatchObject(wanted)
  writeFileSync(join(path, 'go'), '#!/bin/sh\necho "go version go1.25.9 linux/amd64"\n', { mode: 0o755 })
  await expect(find({ MITHAQ_TEMPORAL: 'source' })).rejects.toMatchObject(wanted)
})

test('a folder whose engine is in PostgreSQL stays there, and another engine on it is refused', async () => {
  keepInCache()
  const binary = install()
  writeFileSync(join(folder, 'on-postgres'), '')
  expect(await find()).toMatchObject({ kind: 'postgres' })
  await expect(find({ MITHAQ_TEMPORAL: binary })).rejects.toMatchObject({
    message: expect.stringContaining('is in PostgreSQL') as unknown,
    wayOut: expect.stringContaining('MITHAQ_TEMPORAL=source') as unknown,
  })
})

test('a folder whose engine is in a file does not begin another one in PostgreSQL', async () => {
  keepInCache()
  writeFileSync(join(folder, 'temporal.sqlite'), '')
  await expect(find({ MITHAQ_TEMPORAL: 'source' })).rejects.toThrow('is in a file')
  await expect(find()).rejects.toThrow(TemporalMissing)
})
