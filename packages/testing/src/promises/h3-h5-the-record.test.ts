import { leafOf } from '@mithaq/db/record/leaf'
import { rebuildAll } from '@mithaq/db/record/rebuild-all'
import { eventsAfter, programmeStream } from '@mithaq/db/record/reads'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { foldAll, newProgramme } from '@mithaq/domain/programme/fold'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { watchWrites, type Write } from '../audit-trigger.ts'
import { openCouncil, type Council } from '../council.ts'
import { play } from '../rehearsal/play.ts'
import { sefrouDefinition } from '../sefrou.ts'

// One programme, played to its end while the database notes every write.
const addresses = inject('addresses')
let council: Council
let writes: Write[]
let programme: string
beforeAll(async () => {
  council = await openCouncil(addresses)
  const written = await watchWrites(council)
  const sefrou = await sefrouDefinition()
  programme = sefrou.id
  await play(council, sefrou, { namespace: addresses.namespace, publishedOn: calendarDate('2026-12-01') })
  writes = await written()
})
afterAll(() => council.close())

const txids = (holds: (write: Write) => boolean) =>
  new Set(writes.filter(holds).map(({ txid, key }) => `${txid} ${key}`))
const isReadModel = ({ tbl }: Write) => ['programme', 'dossier', 'office', 'archive'].includes(tbl)

test('every change of a programme, a dossier or an office wrote its event in the same transaction, and every event a change', () => {
  const changed = txids(isReadModel)
  const recorded = txids(({ tbl, op }) => tbl === 'event' && op === 'INSERT')
  expect(changed.size).toBeGreaterThan(150)
  expect([...changed].filter((one) => !recorded.has(one))).toEqual([])
  expect([...recorded].filter((one) => !changed.has(one))).toEqual([])
})

test('words are named, letters queued and dossiers kept only beside an event', () => {
  const recorded = new Set(writes.filter(({ tbl }) => tbl === 'event').map(({ txid }) => txid))
  const beside = writes.filter(({ tbl }) => ['words', 'outbox', 'dossier_version'].includes(tbl))
  expect(new Set(beside.map(({ tbl }) => tbl))).toEqual(new Set(['words', 'outbox', 'dossier_version']))
  expect(beside.filter(({ txid }) => !recorded.has(txid))).toEqual([])
})

test('no event was ever written again', () => {
  expect(writes.filter(({ tbl, op }) => tbl === 'event' && op !== 'INSERT')).toEqual([])
})

test('every event has the canonical bytes of its leaf, and they hold no person', async () => {
  const rows = await council.db.selectFrom('event').selectAll().execute()
  for (const row of rows) {
    expect(row.leaf, `${row.stream}#${row.version}`).toBe(leafOf({ ...row, by: row }))
    expect(Object.keys(JSON.parse(row.leaf) as object)).not.toContain('person')
    // An office is named after the request that granted it.
    if (!row.stream.startsWith('council/')) expect(row.leaf).not.toContain(row.requestId)
  }
  expect(new Set(rows.map(({ type }) => type)).size).toBeGreaterThan(50)
})

const forbidden = [
  'update event set at = at',
  'delete from event',
  'truncate event',
  `update event set leaf = '{}' where version = 1`,
  'update refusal set act = act',
  'delete from refusal',
  'truncate refusal',
  'update definition set body = body',
  'delete from definition',
  'update dossier_version set body = body',
  'delete from dossier_version',
  'update file set size = size',
  'delete from programme',
  'delete from dossier',
  'delete from office',
  'drop table auth.session',
  'create table auth.mine (n int)',
  'delete from auth.account',
  'delete from letter',
  'truncate programme, dossier, outbox, dossier_draft',
  'alter table event disable trigger all',
  'alter table words disable trigger words_stay',
  'drop trigger words_stay on words',
  'drop table event',
  'alter table event owner to mithaq_app',
  'set session_replication_role = replica',
  'set role postgres',
  'create table mine (n int)',
  'create or replace function legal_now() returns timestamptz language sql as $$ select now() $$',
  `create or replace function words_stay() returns trigger language plpgsql as $$ begin return new; end $$`,
  `copy event to program 'cat'`,
]

test.for(forbidden)('the application’s role may not: %s', async (statement) => {
  await expect(sql.raw(statement).execute(council.db)).rejects.toThrow(
    /permission denied|must be (able to|owner|superuser)|not have permission/,
  )
})

test('the application’s role gives itself no right it has not', async () => {
  // PostgreSQL answers with a warning alone.
  await sql`grant all on event, refusal to mithaq_app`.execute(council.db)
  const { rows } = await sql<{ right: string }>`
    select privilege_type as right from information_schema.role_table_grants
    where grantee = 'mithaq_app' and table_name in ('event', 'refusal')`.execute(council.owner)
  expect(new Set(rows.map(({ right }) => right))).toEqual(new Set(['SELECT', 'INSERT']))
})

test('words that an event names change for nobody', async () => {
  const statements = [
    `update words set body = '"other"' where named_at is not null`,
    'update words set named_at = null where named_at is not null',
    'delete from words where named_at is not null',
  ]
  for (const statement of statements) {
    await expect(sql.raw(statement).execute(council.db)).rejects.toThrow(
      /are named by an event|permission denied/,
    )
  }
  const [changing] = statements
  await expect(sql.raw(changing ?? '').execute(council.owner)).rejects.toThrow('are named by an event')
})

const rowsOf = async (table: string) =>
  (
    await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by id`.execute(
      council.owner,
    )
  ).rows

test('read models that were dropped come out of the events equal, column by column', async () => {
  const rows = async () => ({
    programme: await rowsOf('programme'),
    dossier: await rowsOf('dossier'),
    office: await rowsOf('office'),
  })
  const before = await rows()
  expect(before.dossier.length).toBeGreaterThanOrEqual(7)
  expect(await rebuildAll(council.db)).toMatchObject({ differed: [], withoutEvents: [] })
  await council.owner.transaction().execute(async (trx) => {
    // Their rows are named by others; only an owner can drop them so.
    await sql`set local session_replication_role = replica`.execute(trx)
    await sql`delete from programme`.execute(trx)
    await sql`delete from dossier`.execute(trx)
    await sql`delete from office`.execute(trx)
  })
  const { differed } = await rebuildAll(council.db)
  expect(differed).toHaveLength(before.programme.length + before.dossier.length + 1)
  expect(before.office.length).toBeGreaterThan(15)
  expect(await rows()).toEqual(before)
})

test('a read model that was altered is found and set right', async () => {
  const before = await rowsOf('dossier')
  await sql`update dossier set digest = 'other' where id = (select min(id) from dossier)`.execute(
    council.owner,
  )
  await sql`update programme set addenda = addenda + 1`.execute(council.owner)
  const { differed } = await rebuildAll(council.db)
  expect(differed).toHaveLength(2)
  expect(await rowsOf('dossier')).toEqual(before)
})

test('the state at any past instant is what its events come to', async () => {
  const events = await eventsAfter(council.db, programmeStream(programme), 0)
  const drafted = events[0]
  if (drafted?.type !== 'programmeDrafted') throw new Error('a programme begins with its draft')
  const draft = newProgramme(programme, drafted.data.terms)
  const written = writes.filter(({ tbl, state }) => tbl === 'programme' && state !== null)
  const stood = new Map(written.map(({ version, state }) => [version, state]))
  let compared = 0
  for (const [index, { version }] of events.entries()) {
    if (!stood.has(version)) continue
    expect(foldAll(draft, events.slice(0, index + 1)), `version ${version}`).toEqual(stood.get(version))
    compared += 1
  }
  expect(compared).toBeGreaterThan(80)
})
