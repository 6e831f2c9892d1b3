import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { checkpointText } from '@mithaq/ledger/checkpoint/checkpoint'
import { handOver, takeUp } from '@mithaq/ledger/note/key-change'
import { signNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { Edge, type StoredTile } from '@mithaq/ledger/tile/edge'
import { bundleOf } from '@mithaq/ledger/tile/entry-bundle'
import { bundlePath, tilePath } from '@mithaq/ledger/tile/path'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'mithaq-log-'))
const log = path.join(folder, 'ledger')
const newSigner = () => signerOf(newSigningKey('ledger.example/sefrou'))
const [first, second, other] = [newSigner(), newSigner(), newSigner()]
const entries = Array.from({ length: 300 }, (_, n) => Buffer.from(`entry ${n}`))
let server: Server
let address: string
/** Paths that the server is asked too often for, once each. */
const tooOften = new Set<string>()

beforeAll(async () => {
  server = createServer(({ url = '' }, answer) => {
    if (tooOften.delete(url)) return answer.writeHead(429, { 'retry-after': '1' }).end()
    try {
      answer.end(readFileSync(path.join(folder, url)))
    } catch {
      answer.writeHead(404).end('not found\n')
    }
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ledger`
})
beforeEach(() => written(entries))
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

function put(at: string, bytes: Buffer | string): string {
  const file = path.join(folder, at)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  return file
}

/** The log of those entries as it is served: signed by its second key, which the first one handed over to. */
function written(leaves: readonly Buffer[]): void {
  rmSync(log, { recursive: true, force: true })
  const edge = new Edge()
  const keep = ({ level, index, bytes }: StoredTile) =>
    put(`ledger/${tilePath({ level, index, width: bytes.length / 32 })}`, bytes)
  leaves.forEach((leaf, at) => {
    edge.push(leafHash(leaf), keep)
    if (at === 99) put('kept', signNote(headOf(edge), [first]))
  })
  edge.partials().forEach(keep)
  put(`ledger/${bundlePath({ index: 0, width: 256 })}`, bundleOf(leaves.slice(0, 256)))
  put(`ledger/${bundlePath({ index: 1, width: leaves.length - 256 })}`, bundleOf(leaves.slice(256)))
  put('ledger/checkpoint', signNote(headOf(edge), [second]))
  const handedOver = handOver(first.name, 200, { from: first, to: second })
  put('ledger/keys', `${first.vkey}\n---\n${handedOver}`)
}

const headOf = (edge: Edge) => checkpointText({ origin: first.name, size: edge.size, root: edge.root() })

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const run = promisify(execFile)

async function verify(where: string, ...args: string[]): Promise<[code: unknown, said: string]> {
  const told = ['verify', where, '--lang', 'fr', '--key', first.vkey, ...args]
  try {
    const { stdout } = await run(process.execPath, [main, ...told], { cwd: folder })
    return [0, stdout]
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return [code, stdout + stderr]
  }
}

test('a whole log is valid by its address and in a folder, from the first key on, and begins with what was kept', async () => {
  tooOften.add(`/ledger/${tilePath({ level: 0, index: 0, width: 256 })}`)
  const valid = [
    'Valable : chaque inscription du registre est celle qui a été signée ; rien n’est effacé ni remplacé',
    'inscriptions du registre : 300',
    'signé par le registre ledger.example/sefrou',
  ]
  expect(await verify(address)).toEqual([0, [...valid, ''].join('\n')])
  expect(tooOften.size).toBe(0)
  const begins = 'le registre commence par l’état gardé d’avant (100 inscriptions)'
  expect(await verify(log, '--kept', 'kept')).toEqual([0, [...valid, begins, ''].join('\n')])
  expect((await verify(log, '--key', second.vkey))[0]).toBe(0)
  expect((await verify(log, '--lang', 'ar'))[1]).toContain('صحيح: كل قيد في السجل هو ما وُقع عليه')
})

test('an entry changed, a tile that is gone, a rewritten log: each is named with its place', async () => {
  const changed = entries.with(7, Buffer.from('entry VII'))
  put(`ledger/${bundlePath({ index: 0, width: 256 })}`, bundleOf(changed.slice(0, 256)))
  const [code, said] = await verify(address)
  expect([code, said.split('\n')[3]]).toEqual([
    1,
    'Le registre est réécrit : quand il avait 300 inscriptions, il en avait d’autres, à partir du n° 0 ou après.',
  ])
  expect(said).toContain('L’inscription n° 7 est modifiée, ou manque.')

  const kept = readFileSync(path.join(folder, 'kept'))
  written(changed)
  put('kept', kept)
  // Signed by the log's own key, so that only whoever kept an earlier head finds it.
  expect((await verify(address))[0]).toBe(0)
  const rewritten = await verify(address, '--kept', 'kept')
  expect(rewritten[0]).toBe(1)
  expect(rewritten[1]).toContain('Le registre est réécrit : quand il avait 100 inscriptions')

  written(entries)
  rmSync(path.join(log, tilePath({ level: 1, index: 0, width: 1 })))
  rmSync(path.join(log, bundlePath({ index: 1, width: 44 })))
  const torn = await verify(address)
  expect(torn[0]).toBe(1)
  expect(torn[1]).toContain('Des empreintes sont modifiées, ou manquent : niveau 1, partie 0.')
  expect(torn[1]).toContain('Les inscriptions n° 256 à 299 sont modifiées, ou manquent.')
})

test('a head signed with the key that was handed over is none of the log, whoever trusts that key', async () => {
  const notIts = 'L’état du registre est signé d’une clé qui n’était pas la sienne à ce nombre d’inscriptions'
  const checkpoint = readFileSync(path.join(log, 'checkpoint'), 'utf8')
  put('ledger/checkpoint', signNote(`${checkpoint.split('\n\n')[0]}\n`, [first]))
  expect(await verify(log)).toEqual([1, expect.stringContaining(notIts)])
  expect((await verify(log, '--key', second.vkey))[0]).toBe(1)
  // Who has the text of the keys from before is not misled by one that puts the change off.
  const keys = put('keys', readFileSync(path.join(log, 'keys')))
  put('ledger/keys', `${first.vkey}\n---\n${handOver(first.name, 900, { from: first, to: other })}`)
  expect((await verify(log))[0]).toBe(0)
  expect(await verify(log, '--key', keys)).toEqual([1, expect.stringContaining(notIts)])
  put('ledger/keys', `${first.vkey}\n---\n${handOver(first.name, 900, { from: other, to: second })}`)
  expect(await verify(log)).toEqual([1, expect.stringContaining('Les clés du registre ne mènent pas')])
})

test('a key that was taken up where one was lost is told as that to whoever trusts the lost one', async () => {
  put('ledger/keys', `${first.vkey}\n---\n${takeUp(first.name, 200, second)}`)
  expect(await verify(log)).toEqual([1, expect.stringContaining('après la perte de la précédente')])
  expect((await verify(log, '--key', second.vkey))[0]).toBe(0)
  // One who says so of a key that signed nothing here.
  put('ledger/keys', `${first.vkey}\n---\n${takeUp(first.name, 200, other)}`)
  expect(await verify(log)).toEqual([1, expect.stringContaining('ne répond pas à la clé donnée')])
})

test('folders that are none of a ledger are told as that, and files where folders would be as missing', async () => {
  rmSync(path.join(log, 'tile'), { recursive: true })
  put('ledger/tile', 'a file')
  expect((await verify(log))[1]).toContain('Les inscriptions n° 0 à 299 sont modifiées, ou manquent.')
  rmSync(path.join(log, 'checkpoint'))
  mkdirSync(path.join(log, 'checkpoint'))
  expect(await verify(log)).toEqual([1, expect.stringContaining(`There is no ledger in ${log}.`)])
  expect((await verify(path.join(log, 'keys', 'checkpoint')))[1]).not.toContain('at ')
})

test('another key, a kept head of another log, and no log at all: a sentence, and nothing is said to be valid', async () => {
  expect(await verify(address, '--key', other.vkey)).toEqual([
    1,
    'La signature du registre est fausse, ou ce qu’elle signe a changé : elle ne répond pas à la clé donnée.\n',
  ])
  put('kept', signNote(checkpointText({ origin: other.name, size: 0, root: new Edge().root() }), [other]))
  expect(await verify(address, '--kept', 'kept')).toEqual([
    1,
    'kept: L’état gardé d’avant n’est pas de ce registre, ou n’est pas signé.\n',
  ])
  // One that stands does not hide one that does not.
  const stands = put('stands', readFileSync(path.join(log, 'checkpoint')))
  expect((await verify(address, '--kept', 'kept', '--kept', stands))[0]).toBe(1)
  expect(await verify(folder)).toEqual([1, expect.stringContaining(`There is no ledger in ${folder}.`)])
  for (const nowhere of ['http://127.0.0.1:9/ledger', 'http://h:99999/ledger', 'http://']) {
    expect(await verify(nowhere)).toEqual([1, expect.stringMatching(/^The ledger at .* does not answer/)])
  }
})
