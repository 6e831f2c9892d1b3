import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { mithaq, type Commanded } from '../command-line.ts'
import { openCouncil, type Council } from '../council.ts'
import { ledgerOf, recordEvents } from '../ledger-steps.ts'

// What anybody does who has the address of a council's ledger and its key: no account, no Go, one command.
const folder = mkdtempSync(path.join(tmpdir(), 'mithaq-served-'))
const older = path.join(folder, 'older-checkpoint')
let council: Council
let streams: string[]
let size: number
/** The key that the ledger shows today, and the one that it handed over from. */
let keys: { today: string; before: string }

beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  const first = ledgerOf(council.db, { folder })
  streams = await recordEvents(council.db, 300)
  await sequenceAndSign(first.options, 'all')
  writeFileSync(older, first.kept.read()?.note ?? '')
  const earlier = first.options.signer
  const signer = signerOf(newSigningKey(earlier.name))
  const second = ledgerOf(council.db, { folder, signer, earlier: [earlier] })
  await recordEvents(council.db, 301)
  await sequenceAndSign(second.options, 'all')
  size = second.kept.read()?.size ?? 0
  keys = { today: await (await fetch(`${council.url}/ledger/vkey`)).text(), before: earlier.vkey }
})
afterAll(async () => {
  await council.close()
  rmSync(folder, { recursive: true, force: true })
})

const verify = (key: string, ...args: string[]): Promise<Commanded> =>
  mithaq(['verify', `${council.url}/ledger`, '--lang', 'fr', '--key', key.trim(), ...args])

test('the ledger of a real server is valid, by the key of today and by the one before, from a head of then on', async () => {
  expect(keys.today.trim()).not.toBe(keys.before)
  expect(size).toBeGreaterThanOrEqual(601)
  for (const key of [keys.today, keys.before]) {
    const { code, out, err } = await verify(key, '--kept', older)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`inscriptions du registre : ${size}`)
    expect(out).toContain('le registre commence par l’état gardé d’avant')
  }
})

test('what whoever owns the database altered is named to whoever asks, with its place', async () => {
  const stream = streams[7] ?? ''
  const { index, leaf } = await council.db
    .selectFrom('ledgerLeaf')
    .innerJoin('event', (join) =>
      join.onRef('event.stream', '=', 'ledgerLeaf.stream').onRef('event.version', '=', 'ledgerLeaf.version'),
    )
    .select(['ledgerLeaf.index', 'event.leaf'])
    .where('event.stream', '=', stream)
    .where('event.version', '=', 5)
    .executeTakeFirstOrThrow()
  const alter = (to: string) =>
    council.owner
      .updateTable('event')
      .set({ leaf: to })
      .where('stream', '=', stream)
      .where('version', '=', 5)
      .execute()
  await alter(leaf.replace('terms-of-reference', 'terms-of-deference'))
  const { code, out } = await verify(keys.today, '--kept', older)
  await alter(leaf)
  expect(code).toBe(1)
  expect(out).toContain(`L’inscription n° ${index} est modifiée, ou manque.`)
  expect((await verify(keys.today)).code).toBe(0)
})

test('a leaf that somebody took away leaves no shorter file behind that readers would keep for ever', async () => {
  const take = (statement: string) =>
    sql
      .raw(`begin; set local session_replication_role = replica; ${statement}; commit`)
      .execute(council.owner)
  await take(
    `create table taken as select * from ledger_leaf where index = 300; delete from ledger_leaf where index = 300`,
  )
  const answer = await fetch(`${council.url}/ledger/tile/entries/001`)
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([500, 'no-store'])
  await take(`insert into ledger_leaf select * from taken; drop table taken`)
  expect((await fetch(`${council.url}/ledger/tile/entries/001`)).status).toBe(200)
})
