import { recordAlarms } from '@mithaq/db/record/alarm-reads'
import { leafOf } from '@mithaq/db/record/leaf'
import { checkpointText } from '@mithaq/ledger/checkpoint/checkpoint'
import { signNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { Edge } from '@mithaq/ledger/tile/edge'
import { leafHash } from '@mithaq/ledger/tree/hash'
import {
  archiveSweepId,
  completenessId,
  ensureSchedules,
  ledgerCheckId,
} from '@mithaq/workflows/archive/schedules'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { draft, publish } from '../call-steps.ts'
import { auditor } from '../cast.ts'
import { openCouncil, type Council } from '../council.ts'
import { forge } from '../forge.ts'
import { ledgerOf, signLedger } from '../ledger-steps.ts'

// Whoever holds the database alters it and puts everything in it right again: the auditor's own room must say so.
const councils: Council[] = []
let council: Council
let programme: string
beforeEach(async () => {
  council = await openCouncil(inject('addresses'))
  councils.push(council)
  programme = await draft(council)
  await publish(council, programme)
  await signLedger(council)
})
afterAll(() => Promise.all(councils.map((each) => each.close())))

const sequenceAgain = () =>
  sequenceAndSign(ledgerOf(council.db, { folder: council.services.files }).options, 'all')
const room = async () => (await council.as(auditor)).record
/** That this was looked at is on record itself, and waits for its leaf. */
const ownReading = 1
/** What the room says when its button is pressed. */
async function checked() {
  const { checkLedger, check } = await room()
  await checkLedger.mutate({})
  return check.query({ programme })
}
const ringing = async () => (await (await room()).alarms.query({})).map(({ kind }) => kind)

const stream = () => `programme/${programme}`
const eventAt = (version: number) =>
  council.db
    .selectFrom('event')
    .selectAll()
    .where('stream', '=', stream())
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** The statement that gives an event of the programme another ground, and the leaf that goes with it. */
async function altered(version: number): Promise<string> {
  const row = await eventAt(version)
  const leaf = leafOf({ ...row, ground: 'another', by: row })
  return `update event set ground = 'another', leaf = ${quoted(leaf)} where stream = '${stream()}' and version = ${version}`
}

test('where nothing was touched, the programme and the whole ledger are sound, and nothing rings', async () => {
  const { faults, waiting, ledger } = await checked()
  const { rows } = await sql<{ size: number }>`select size from ledger_tree`.execute(council.db)
  expect([faults, waiting, ledger?.count, ledger?.faults]).toEqual([[], ownReading, 0, []])
  expect(ledger?.size).toBe(rows[0]?.size)
  expect(await ringing()).toEqual([])
})

test('an event that was altered and given a new leaf is named: its old place is empty, and the new one out of turn', async () => {
  await forge(
    council,
    await altered(2),
    `delete from ledger_leaf where stream = '${stream()}' and version = 2`,
  )
  await sequenceAgain()
  const { faults, ledger } = await checked()
  expect(faults.map(({ kind }) => kind)).toEqual(['leaf-missing', 'leaf-altered'])
  expect(ledger?.count).toBeGreaterThan(0)
  expect(await ringing()).toEqual(['leaf-missing', 'ledger-altered'])
})

test('an event without a leaf is no event that waits, once it has waited too long', async () => {
  await forge(
    council,
    `update event set recorded_at = recorded_at - interval '1 hour' where stream = '${stream()}' and version = 2`,
    await altered(2),
    `delete from ledger_leaf where stream = '${stream()}' and version = 2`,
  )
  const { faults, waiting } = await (await room()).check.query({ programme })
  expect(waiting).toBe(ownReading)
  expect(faults).toContainEqual({ kind: 'event-without-leaf', stream: stream(), version: 2 })
})

test('the last events of a stream, taken away with their leaves, leave their places empty', async () => {
  const { rows } = await sql<{
    last: number
  }>`select max(version) as last from event where stream = ${stream()}`.execute(council.db)
  const last = rows[0]?.last ?? 0
  await forge(
    council,
    `delete from ledger_leaf where stream = '${stream()}' and version > ${last - 2}`,
    `delete from event where stream = '${stream()}' and version > ${last - 2}`,
    `update programme set version = ${last - 2} where id = '${programme}'`,
  )
  expect((await recordAlarms(council.db)).map(({ kind }) => kind)).toEqual(['leaf-missing'])
  const { faults, ledger } = await checked()
  expect(faults.map(({ kind }) => kind)).toContain('leaf-missing')
  expect(ledger?.faults.map(({ kind }) => kind)).toContain('leaf-missing')
})

test('a whole ledger made anew, signed and told with a key of the forger’s own, is named by what is not in the database', async () => {
  await forge(council, await altered(2))
  const { rows } = await sql<{ leaf: string }>`
    select leaf from ledger_leaf join event using (stream, version) order by index`.execute(council.db)
  const edge = new Edge()
  rows.forEach(({ leaf }) => edge.push(leafHash(Buffer.from(leaf)), () => {}))
  const [tile] = edge.partials()
  const forger = signerOf(newSigningKey('ledger.example/sefrou'))
  const text = checkpointText({ origin: forger.name, size: edge.size, root: edge.root() })
  await forge(
    council,
    `update ledger_tile set hashes = decode('${tile?.bytes.toString('hex')}', 'hex') where level = 0`,
    `update ledger_checkpoint set note = ${quoted(signNote(text, [forger]))}`,
    `update ledger_key set vkey = ${quoted(forger.vkey)}`,
  )
  const { faults, ledger } = await checked()
  // By the database alone all is well.
  expect(faults).toEqual([])
  const kinds = ledger?.faults.map(({ kind }) => kind)
  expect(kinds).toContain('keys-altered')
  expect(kinds).toContain('checkpoint-unsigned')
  expect(kinds).toContain('history-rewritten')
  expect(await ringing()).toEqual(['ledger-altered'])
  await expect(sequenceAgain()).rejects.toThrow('another than the kept one')
})

test('keys that are told and are not ours are named, where every head is ours', async () => {
  await forge(council, `update ledger_key set vkey = 'x'`)
  const { checkLedger, check } = await room()
  const answer = await checkLedger.mutate({})
  const kinds = answer.outcome === 'done' ? answer.ledger?.faults.map(({ kind }) => kind) : answer
  expect(kinds).toEqual(['keys-altered'])
  await expect(check.query({ programme })).rejects.toThrow('ledger-head-unsigned')
  expect(await ringing()).toEqual(['ledger-altered'])
})

test('the whole ledger is checked each night, asked or not', async () => {
  const { engine, taskQueue } = council
  await forge(council, await altered(2))
  await ensureSchedules(engine, taskQueue)
  await engine.schedule.getHandle(ledgerCheckId(taskQueue)).trigger()
  await vi.waitFor(async () => expect(await ringing()).toEqual(['ledger-altered']), 30_000)
  for (const id of [archiveSweepId, completenessId, ledgerCheckId])
    await engine.schedule.getHandle(id(taskQueue)).delete()
})
