import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { proveEvent } from '@mithaq/db/ledger/prove'
import { findGo } from '@mithaq/local/go'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { openCouncil, type Council } from '../council.ts'
import { ledgerOf, recordEvents } from '../ledger-steps.ts'
import { builtVerifier } from '../tlog-verifier.ts'

const go = findGo()
const leaves = 10_000
let council: Council
let ledger: ReturnType<typeof ledgerOf>
let folder: string
let streams: string[]
let older: string
let verify: Awaited<ReturnType<typeof builtVerifier>>
beforeEach((context) => {
  if (go === undefined) context.skip('no Go 1.26 on PATH: nobody else verified the ledger')
})
beforeAll(async () => {
  if (go === undefined) return
  folder = mkdtempSync(path.join(tmpdir(), 'mithaq-verify-'))
  verify = await builtVerifier(go, folder)
  council = await openCouncil(inject('addresses'))
  ledger = ledgerOf(council.db)
  streams = await recordEvents(council.db, 1_234)
  await sequenceAndSign(ledger.options, 'all')
  older = path.join(folder, 'older-checkpoint')
  writeFileSync(older, ledger.kept.read()?.note ?? '')
  for (let left = leaves - 1_234; left > 0; left -= 2_000) {
    streams.push(...(await recordEvents(council.db, Math.min(left, 2_000))))
  }
  while ((await sequenceAndSign(ledger.options, 'all')).added > 0);
})
afterAll(async () => {
  if (go === undefined) return
  await council.close()
  rmSync(folder, { recursive: true, force: true })
})

const vkey = () => ledger.options.signer.vkey

test('Go reads the whole log over HTTP and finds every entry proved', async () => {
  const kept = ledger.kept.read()
  expect(kept?.size).toBeGreaterThanOrEqual(leaves)
  expect(await (await fetch(`${council.url}/ledger/vkey`)).text()).toBe(`${vkey()}\n`)
  expect(await verify('log', `${council.url}/ledger`, vkey())).toEqual({
    origin: 'ledger.example/sefrou',
    size: kept?.size,
    root: kept?.root.toString('base64'),
    entries: kept?.size,
  })
})

test('Go proves that the log of today begins with the one of an older checkpoint', async () => {
  expect(await verify('grown', `${council.url}/ledger`, vkey(), older)).toMatchObject({
    size: ledger.kept.read()?.size,
  })
})

test('Go opens the proof of one event offline, and refuses it for another', async () => {
  for (const [at, stream] of [streams[0], streams[500], streams.at(-1)].entries()) {
    const proved = await proveEvent(council.db, stream ?? '', 3)
    const other = await proveEvent(council.db, stream ?? '', 4)
    if (!proved || !other) throw new Error('the event is in no checkpoint')
    const files = path.join(folder, `proof-${at}`)
    mkdirSync(files)
    const [proof, entry, wrong] = ['proof', 'entry', 'wrong'].map((name) => path.join(files, name))
    writeFileSync(proof ?? '', proved.proof)
    writeFileSync(entry ?? '', proved.leaf)
    writeFileSync(wrong ?? '', other.leaf)
    expect(await verify('proof', proof ?? '', vkey(), entry ?? '')).toMatchObject({ entries: 1 })
    await expect(verify('proof', proof ?? '', vkey(), wrong ?? '')).rejects.toThrow(
      'invalid transparency proof',
    )
  }
})

test('an entry altered in the database is one that Go finds', async () => {
  const stream = streams[77] ?? ''
  const altered = council.owner.updateTable('event').where('stream', '=', stream).where('version', '=', 5)
  const { leaf } = await council.db
    .selectFrom('event')
    .select('leaf')
    .where('stream', '=', stream)
    .where('version', '=', 5)
    .executeTakeFirstOrThrow()
  await altered.set({ leaf: leaf.replace('terms-of-reference', 'terms-of-deference') }).execute()
  await expect(verify('log', `${council.url}/ledger`, vkey())).rejects.toThrow('is not what was hashed')
  await altered.set({ leaf }).execute()
  expect(await verify('log', `${council.url}/ledger`, vkey())).toMatchObject({
    size: ledger.kept.read()?.size,
  })
})

test('a path that names nothing is not found, and what it names is kept for ever', async () => {
  const get = (at: string) => fetch(`${council.url}/ledger/${at}`)
  const whole = await get('tile/0/000')
  expect([whole.status, whole.headers.get('cache-control')]).toEqual([
    200,
    'public, max-age=31536000, immutable',
  ])
  expect(Buffer.from(await whole.arrayBuffer())).toHaveLength(8192)
  for (const nothing of [
    'tile/0/999',
    'tile/7/000',
    'tile/entries/999',
    'tile/0/00',
    'tile/entries/x000/000',
    'tile/9/%2e%2e',
  ]) {
    expect((await get(nothing)).status, nothing).toBe(404)
  }
})
