import { checkLedger } from '@mithaq/db/ledger/check'
import type { LedgerFault } from '@mithaq/db/ledger/faults'
import type { Database, Trx } from '@mithaq/db/database'
import { instantOf, msOf } from '@mithaq/domain/clock/instant'
import { leafOf } from '@mithaq/db/record/leaf'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { signNote } from '@mithaq/ledger/note/note'
import { checkpointText } from '@mithaq/ledger/checkpoint/checkpoint'
import { Edge } from '@mithaq/ledger/tile/edge'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openCouncil, type Council } from '../council.ts'
import { eventRow, ledgerOf, recordEvents } from '../ledger-steps.ts'

// 300 leaves: a whole tile, one that is not, and hashes above them; signed at several sizes on the way.
let council: Council
let ledger: ReturnType<typeof ledgerOf>
let events: { stream: string; version: number }[]
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  ledger = ledgerOf(council.db)
  for (const count of [60, 70, 100, 26, 44]) {
    await recordEvents(council.db, count)
    await sequenceAndSign(ledger.options, 'all')
  }
  events = await council.db.selectFrom('ledgerLeaf').select(['stream', 'version']).orderBy('index').execute()
})
afterAll(() => council.close())

const check = (db: Database, checkpoints = keptHeads()) =>
  checkLedger(db, { log: ledger.keys, checkpoints }, 0)
const keptHeads = () => {
  const kept = ledger.kept.read()
  return kept ? [kept] : []
}

const rollBack = new Error('the next edit begins with the record as it was')

/** What is found after an edit as the superuser, triggers and keys off; the edit is undone. */
async function foundAfter(edit: (trx: Trx) => Promise<unknown>): Promise<LedgerFault[]> {
  let faults: LedgerFault[] = []
  const work = council.owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx)
    await edit(trx)
    faults = (await check(trx)).faults
    throw rollBack
  })
  await expect(work).rejects.toBe(rollBack)
  return faults
}

test('a record that nobody touched has no fault, and every event its leaf', async () => {
  const { size, faults } = await check(council.db)
  expect(faults).toEqual([])
  expect(size).toBeGreaterThanOrEqual(300)
  expect(events).toHaveLength(size)
})

/** A number from 0 on, drawn so that a seed gives the same edits again. */
function drawer(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const columns = {
  type: sql`type || 'x'`,
  at: sql`at + interval '1 day'`,
  recorded_at: sql`recorded_at - interval '1 ms'`,
  person: sql`person || '-'`,
  role: sql`'director'`,
  association: sql`coalesce(association, '') || '1'`,
  ground: sql`'no-ground'`,
  request_id: sql`request_id || '0'`,
  ordinal: sql`ordinal + 1`,
  input_digest: sql`upper(input_digest) || 'x'`,
  data: sql`data || '{"amount": 1}'`,
  salt: sql`translate(coalesce(salt, md5('')), '0123456789abcdef', '123456789abcdef0')`,
  leaf: sql`overlay(leaf placing ' ' from 2 for 1)`,
  version: sql`version + 1000`,
  stream: sql`stream || 'x'`,
}

interface Place {
  index: number
  stream: string
  version: number
}

/** Each makes one edit at a place, and says which faults tell of it there. */
const edits: Record<string, (trx: Trx, place: Place, draw: (below: number) => number) => Promise<unknown>> = {
  'a column changed': (trx, { stream, version }, draw) => {
    const names = Object.keys(columns) as (keyof typeof columns)[]
    const name = names[draw(names.length)] ?? 'at'
    return sql`update event set ${sql.ref(name)} = ${columns[name]}
               where stream = ${stream} and version = ${version}`.execute(trx)
  },
  'an event taken away': (trx, { stream, version }) =>
    sql`delete from event where stream = ${stream} and version = ${version}`.execute(trx),
  'a leaf taken away': (trx, { index }) => sql`delete from ledger_leaf where index = ${index}`.execute(trx),
  'an event and its leaf taken away': async (trx, { index, stream, version }) => {
    await sql`delete from event where stream = ${stream} and version = ${version}`.execute(trx)
    await sql`delete from ledger_leaf where index = ${index}`.execute(trx)
  },
  'an event put in': async (trx, { stream }, draw) => {
    const row = eventRow(stream, 11 + draw(3), instantOf(Date.now() - draw(1e9)))
    await trx
      .insertInto('event')
      .values({ ...row, data: JSON.stringify(row.data) })
      .execute()
  },
  'two leaves swapped': async (trx, { index }, draw) => {
    const other = (index + 1 + draw(events.length - 1)) % events.length
    await sql`update ledger_leaf set index = 1000000 + index where index in (${index}, ${other})`.execute(trx)
    await sql`update ledger_leaf set index = ${index}::bigint + ${other}::bigint + 1000000 - index
              where index >= 1000000`.execute(trx)
  },
  'two events swapped': async (trx, { index, stream, version }, draw) => {
    const other = events[(index + 1 + draw(events.length - 1)) % events.length]
    await sql`
      update event a set data = b.data, at = b.at, person = b.person, association = b.association, leaf = b.leaf,
                         input_digest = b.input_digest || '~'
      from event b where a.stream = ${stream} and a.version = ${version}
        and b.stream = ${other?.stream} and b.version = ${other?.version}`.execute(trx)
  },
  'an event dated anew, its leaf with it': (trx, place, draw) => rewriteLeaf(trx, place, draw),
  'an event dated anew, its leaf and every hash with it': async (trx, place, draw) => {
    await rewriteLeaf(trx, place, draw)
    await rehash(trx)
  },
  'a hash of a tile changed': (trx, { index }, draw) => {
    const byte = (index % 256) * 32 + draw(32)
    return sql`update ledger_tile set hashes = set_byte(hashes, ${byte}, 255 - get_byte(hashes, ${byte}))
               where level = 0 and index = ${Math.floor(index / 256)}`.execute(trx)
  },
  'a checkpoint forged': async (trx, _place, draw) => {
    const forger = signerOf(newSigningKey(ledger.options.signer.name))
    const size = 1 + draw(events.length)
    const root = leafHash(Buffer.from(String(draw(1e9))))
    const note = signNote(checkpointText({ origin: forger.name, size, root }), [forger])
    await sql`insert into ledger_checkpoint (origin, size, note) values (${forger.name}, ${size}, ${note})
              on conflict (origin, size) do update set note = excluded.note`.execute(trx)
  },
  'the tail cut, size, hashes and checkpoints with it': async (trx, { index }) => {
    await sql`delete from event using ledger_leaf l
              where l.stream = event.stream and l.version = event.version and l.index >= ${index}`.execute(
      trx,
    )
    await sql`delete from ledger_leaf where index >= ${index}`.execute(trx)
    await sql`delete from ledger_checkpoint where size > ${index}`.execute(trx)
    await sql`update ledger_tree set size = ${index}`.execute(trx)
    await rehash(trx)
  },
}

async function rewriteLeaf(trx: Trx, { stream, version }: Place, draw: (below: number) => number) {
  const one = (query: 'event') =>
    trx.selectFrom(query).selectAll().where('stream', '=', stream).where('version', '=', version)
  const row = await one('event').executeTakeFirstOrThrow()
  const at = instantOf(msOf(row.at) - 1 - draw(1e9))
  const leaf = leafOf({ ...row, at, by: row })
  await sql`update event set at = ${at}, leaf = ${leaf} where stream = ${stream} and version = ${version}`.execute(
    trx,
  )
}

/** Hashes and tiles made anew of what the leaves say now, as whoever holds the database could. */
async function rehash(trx: Trx): Promise<void> {
  const { rows } = await sql<{ leaf: string }>`
    select leaf from ledger_leaf join event using (stream, version) order by index`.execute(trx)
  const edge = new Edge()
  const tiles: { level: number; index: number; bytes: Buffer }[] = []
  for (const { leaf } of rows) edge.push(leafHash(Buffer.from(leaf)), (tile) => tiles.push(tile))
  await sql`delete from ledger_tile`.execute(trx)
  for (const { level, index, bytes } of [...tiles, ...edge.partials()]) {
    await sql`insert into ledger_tile values (${level}, ${index}, ${bytes})`.execute(trx)
  }
}

/** Whether a fault points at the place: it itself, its tile, its stream, or the range of leaves that it is in. */
function isAt(fault: LedgerFault, { index, stream }: Place): boolean {
  if ('stream' in fault && fault.stream.startsWith(stream)) return true
  if ('index' in fault) return fault.index === index
  if (fault.kind === 'tile-altered') return fault.level > 0 || fault.tile === Math.floor(index / 256)
  if (fault.kind === 'history-rewritten') return fault.from <= index && index < fault.size
  if (fault.kind === 'tail-cut') return fault.leaves === index
  return fault.kind === 'checkpoint-unsigned'
}

test('a thousand edits of the record by whoever holds the database: each found, its place named', async () => {
  const seed = Number(process.env['MITHAQ_SEED'] ?? Date.now() % 2 ** 31)
  const draw = drawer(seed)
  const names = Object.keys(edits)
  const missed: string[] = []
  for (let n = 0; n < 1000; n += 1) {
    const name = names[n % names.length] ?? ''
    const index = draw(events.length)
    const named = events[index]
    if (!named) throw new Error('no such place')
    const place = { index, ...named }
    const faults = await foundAfter(
      (trx) => edits[name]?.(trx, place, draw) ?? Promise.reject(new Error(name)),
    )
    if (!faults.some((fault) => isAt(fault, place)))
      missed.push(`${name} at ${index}: ${JSON.stringify(faults.slice(0, 3))}`)
  }
  expect(missed, `seed ${seed}`).toEqual([])
}, 300_000)

test('the end cut off with all that tells of it is found by a head that was kept elsewhere, and only by it', async () => {
  const cut = (trx: Trx) =>
    edits['the tail cut, size, hashes and checkpoints with it']?.(
      trx,
      { index: 200, stream: '', version: 0 },
      () => 0,
    ) ?? Promise.resolve()
  expect(await foundAfter(cut)).toEqual([{ kind: 'tail-cut', size: events.length, leaves: 200 }])
  const alone = council.owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx)
    await cut(trx)
    expect((await check(trx, [])).faults).toEqual([])
    throw rollBack
  })
  await expect(alone).rejects.toBe(rollBack)
})

test.for([
  'update ledger_leaf set index = index',
  'delete from ledger_leaf',
  'update ledger_checkpoint set signed_at = signed_at',
  'delete from ledger_checkpoint',
  'delete from ledger_tile',
  'delete from ledger_tree',
  'update ledger_key set vkey = vkey',
  'truncate ledger_tile',
])('the application’s role may not: %s', async (statement) => {
  await expect(sql.raw(statement).execute(council.db)).rejects.toThrow('permission denied')
})

test('who signed beneath a published head may change for the application’s role, and nothing that was signed', async () => {
  const upon = (note: string) => sql.raw(`update ledger_checkpoint set note = ${note}`).execute(council.db)
  await expect(upon(`replace(note, E'\\n', E'\\n\\n')`)).rejects.toThrow('was published')
  await expect(upon(`'another' || note`)).rejects.toThrow('was published')
  await upon('note')
})

test('for the application’s role a tile and the tree only grow', async () => {
  await expect(
    sql`update ledger_tile set hashes = set_byte(hashes, 0, 255 - get_byte(hashes, 0))`.execute(council.db),
  ).rejects.toThrow('only grows')
  await expect(sql`update ledger_tree set size = size - 1`.execute(council.db)).rejects.toThrow('only grows')
})
