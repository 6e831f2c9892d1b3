import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { checkLedger } from '@mithaq/db/ledger/check'
import { ledgerKeys, readTree } from '@mithaq/db/ledger/reads'
import type { LedgerHalted } from '@mithaq/db/ledger/writes'
import { openDatabase } from '@mithaq/db/database'
import { legalNow } from '@mithaq/db/programme/call-lock'
import { plusMs } from '@mithaq/domain/clock/instant'
import { followKeys } from '@mithaq/ledger/note/key-change'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import { sequenceAndSign, startSequencer } from '@mithaq/worker/ledger/sequencer'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { openCouncil, type Council } from '../council.ts'
import { ledgerOf, recordEvents } from '../ledger-steps.ts'

const addresses = inject('addresses')
const councils: Council[] = []
let council: Council
beforeEach(async () => {
  council = await openCouncil(addresses)
  councils.push(council)
})
afterAll(() => Promise.all(councils.map((each) => each.close())))

const faultsOf = async (ledger: ReturnType<typeof ledgerOf>) =>
  (await checkLedger(council.db, { log: ledger.keys }, 0)).faults

test('a database restored behind what was published: the ledger stops by itself and writes nothing', async () => {
  const ledger = ledgerOf(council.db)
  await recordEvents(council.db, 30)
  await sequenceAndSign(ledger.options, 'all')
  const published = ledger.kept.read()
  await sql`set session_replication_role = replica; delete from ledger_checkpoint; delete from ledger_leaf where index >= 20;
            delete from ledger_tile; update ledger_tree set size = 0; delete from ledger_leaf`.execute(
    council.owner,
  )
  const halts: LedgerHalted[] = []
  const sequencer = startSequencer({ ...ledger.options, pollMs: 10, onHalt: (halt) => halts.push(halt) })
  while (halts.length === 0) await pause(10)
  expect(halts[0]?.message).toBe(`${published?.size} leaves were published, and the database has 0`)
  await recordEvents(council.db, 10)
  await pause(100)
  expect(await readTree(council.db)).toMatchObject({ size: 0 })
  expect(ledger.kept.read()).toEqual(published)
  await sequencer.stop()
})

test('a restored database that has grown again past what was published is another tree, and is not signed', async () => {
  const ledger = ledgerOf(council.db)
  await recordEvents(council.db, 12)
  await sequenceAndSign(ledger.options, 'all')
  await sql`set session_replication_role = replica; delete from ledger_leaf; delete from ledger_tile;
            delete from ledger_checkpoint; update ledger_tree set size = 0;
            delete from event where version = 3`.execute(council.owner)
  // Another sequencer, which knows nothing of what was published, lets it grow.
  await recordEvents(council.db, 40)
  await sequenceAndSign(ledgerOf(council.db, { signer: ledger.options.signer }).options, 'all')
  const grown = await readTree(council.db)
  await recordEvents(council.db, 5)
  await expect(sequenceAndSign(ledger.options, 'all')).rejects.toThrow(
    'are others than those that were published',
  )
  expect(await readTree(council.db)).toEqual(grown)
})

test('two sequencers at once, on lines of their own: one tree, every event one leaf', async () => {
  const other = openDatabase({ url: council.databaseUrl })
  const signer = signerOf(newSigningKey('ledger.example/sefrou'))
  const mine = ledgerOf(council.db, { signer })
  const theirs = ledgerOf(other, { signer, folder: mine.folder })
  const halts: LedgerHalted[] = []
  const onHalt = (halt: LedgerHalted) => void halts.push(halt)
  const sequencers = [mine, theirs].map(({ options }) => startSequencer({ ...options, pollMs: 1, onHalt }))
  for (let n = 0; n < 20; n += 1) await recordEvents(council.db, 15)
  await Promise.all(sequencers.map((each) => each.stop()))
  await sequenceAndSign(mine.options, 'all')
  expect(halts).toEqual([])
  expect(await faultsOf(mine)).toEqual([])
  expect((await readTree(council.db))?.size).toBeGreaterThanOrEqual(300)
  await other.destroy()
})

test('a line cut while leaves are given rolls all of them back, and the next round gives them', async () => {
  const ledger = ledgerOf(council.db)
  await recordEvents(council.db, 10)
  await sequenceAndSign(ledger.options, 'all')
  await recordEvents(council.db, 600)
  const cutting = (async () => {
    for (let n = 0; n < 40; n += 1) {
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and usename = 'mithaq_app' and state <> 'idle'`.execute(
        council.owner,
      )
      await pause(5)
    }
  })()
  const sequencer = startSequencer({ ...ledger.options, pollMs: 1 })
  await cutting
  while ((await faultsOf(ledger)).length > 0) await pause(20)
  await sequencer.stop()
  expect((await readTree(council.db))?.size).toBeGreaterThanOrEqual(610)
})

test('what is committed late, or dated early, is not skipped', async () => {
  const ledger = ledgerOf(council.db)
  const now = await legalNow(council.db)
  const slow = await council.owner.startTransaction().execute()
  await recordEvents(slow, 3, now)
  await recordEvents(council.db, 4, plusMs(now, 2_000))
  await sequenceAndSign(ledger.options, 'recent')
  await slow.commit().execute()
  await sequenceAndSign(ledger.options, 'recent')
  expect(await faultsOf(ledger)).toEqual([])
  await recordEvents(council.db, 2, plusMs(now, -3_600_000))
  await sequenceAndSign(ledger.options, 'recent')
  expect(await faultsOf(ledger)).toHaveLength(2)
  await sequenceAndSign(ledger.options, 'all')
  expect(await faultsOf(ledger)).toEqual([])
})

test('a clock that was set back delays no leaf, and one that ran ahead before neither', async () => {
  const ledger = ledgerOf(council.db)
  await recordEvents(council.db, 5)
  await sequenceAndSign(ledger.options, 'all')
  await council.setLegalClock(plusMs(await legalNow(council.db), -3_600_000))
  await recordEvents(council.db, 5)
  expect(await sequenceAndSign(ledger.options, 'recent')).toEqual({ added: 5 })
  await council.setLegalClock(plusMs(await legalNow(council.db), 7_200_000))
  await recordEvents(council.db, 5)
  await sequenceAndSign(ledger.options, 'recent')
  await council.setLegalClock(plusMs(await legalNow(council.db), -3_600_000))
  await recordEvents(council.db, 5)
  expect(await sequenceAndSign(ledger.options, 'recent')).toEqual({ added: 5 })
  expect(await faultsOf(ledger)).toEqual([])
})

test('a worker that died between keeping and publishing a head publishes it when it is back', async () => {
  const ledger = ledgerOf(council.db)
  await recordEvents(council.db, 5)
  const dying = { cosign: () => Promise.reject(new Error('killed')) }
  await expect(sequenceAndSign({ ...ledger.options, witnesses: dying }, 'all')).rejects.toThrow('killed')
  const published = () => council.db.selectFrom('ledgerCheckpoint').select('size').execute()
  expect(await published()).toEqual([])
  await sequenceAndSign(ledger.options, 'recent')
  expect(await published()).toEqual([{ size: ledger.kept.read()?.size }])
})

test('a key hands over to the next, and whoever trusted the first follows to the one that signs', async () => {
  const first = ledgerOf(council.db)
  await recordEvents(council.db, 5)
  await sequenceAndSign(first.options, 'all')
  const old = first.options.signer
  const signer = signerOf(newSigningKey(old.name))
  const second = ledgerOf(council.db, { signer, earlier: [old], folder: first.folder })
  await recordEvents(council.db, 5)
  await sequenceAndSign(second.options, 'all')
  expect(await faultsOf(second)).toEqual([])
  expect(await faultsOf(first)).toMatchObject([{ kind: 'checkpoint-unsigned' }])
  const keys = await ledgerKeys(council.db)
  const notes = keys.map(({ handedOver }) => handedOver).filter((note) => note !== '')
  const chain = followKeys(verifierOf(old.vkey), notes)
  expect(chain && chain.map(({ verifier }) => verifier.keyId)).toEqual([old.keyId, signer.keyId])
  const stranger = signerOf(newSigningKey(old.name))
  expect(followKeys(verifierOf(stranger.vkey), notes)).toBe(false)
  rmSync(first.folder, { recursive: true })
})
