import { file } from '@mithaq/db/dossier/filing'
import { checkLedger } from '@mithaq/db/ledger/check'
import { leavesFrom } from '@mithaq/db/ledger/reads'
import { regrow } from '@mithaq/db/ledger/regrow'
import { runLimits } from '@mithaq/workflows/programme/messages'
import { reconcileProgramme } from '@mithaq/workflows/programme/reconcile'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { member, president, representative } from '../cast.ts'
import { archiveWays, newId, openCouncil, type Council } from '../council.ts'
import { firstFiling } from '../filing-steps.ts'
import { ledgerOf } from '../ledger-steps.ts'

const councils: Council[] = []
let council: Council
let ledger: ReturnType<typeof ledgerOf>
let programmes: string[]
beforeEach(async () => {
  council = await openCouncil(inject('addresses'))
  councils.push(council)
  ledger = ledgerOf(council.db)
  // The second one continues as new at its tenth act: the archive of its first run is in the ledger too.
  programmes = [await draft(council), await draft(council, {}, { ...runLimits, updates: 10 })]
  for (const programme of programmes) await publish(council, programme)
  // Whoever signs in for the first time is granted their office: a council's events are not the engine's.
  for (const who of [representative(1), president, member(1), member(2), member(3)]) await council.as(who)
  const [, long = ''] = programmes
  for (let acts = 5; acts < 9; acts += 1) await ask(long)
  await sequenceAndSign(ledger.options, 'all')
})
afterAll(() => Promise.all(councils.map((each) => each.close())))

/** A run archives the one before it, and nobody waits for that. */
const untilArchived = () =>
  vi.waitFor(async () => {
    const rows = await council.db.selectFrom('archive').select('run').execute()
    expect(rows).toHaveLength(1)
  }, 10_000)

const tables = [
  'event',
  'refusal',
  'programme',
  'dossier',
  'dossier_version',
  'outbox',
  'archive',
  'office',
  'ledger_leaf',
  'ledger_tile',
  'ledger_tree',
  'ledger_checkpoint',
]

/** As a backup would hold it; words are on another disk. */
async function backUp(): Promise<() => Promise<void>> {
  for (const table of tables)
    await sql`create table ${sql.table(`kept_${table}`)} as table ${sql.table(table)}`.execute(council.owner)
  return () =>
    council.owner.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx)
      for (const table of tables) {
        await sql`delete from ${sql.table(table)}`.execute(trx)
        const kept = await keptColumns(table)
        await sql`insert into ${sql.table(table)} (${kept}) overriding system value
          select ${kept} from ${sql.table(`kept_${table}`)}`.execute(trx)
      }
    })
}

/** Those that a backup holds: what PostgreSQL derives from them it derives anew. */
async function keptColumns(table: string) {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'`.execute(council.owner)
  return sql.join(rows.map(({ name }) => sql.ref(name)))
}

async function ask(programme: string): Promise<void> {
  const api = await council.as(representative(1))
  const input = { words: await words(api, 'سؤال ضاع من السجل') }
  await api.act.askQuestion.mutate({ programme, requestId: newId(), input })
}

/** Its leaf is sealed with a salt by chance. */
async function appoint(programme: string): Promise<void> {
  const api = await council.as(president)
  const seats = ['chair', 'secretary', 'third']
  const members = seats.map((seat, at) => ({ seat, person: member(at + 1).person }))
  const input = { members, order: await words(api, 'قرار 9/2026') }
  await api.act.appointCommittee.mutate({ programme, requestId: newId(), input })
}

const halted = /leaves were published, and the database has/
const published = () => {
  const kept = ledger.kept.read()
  if (!kept) throw new Error('nothing was published')
  return kept
}
const repair = async () => {
  for (const programme of programmes) await reconcileProgramme(archiveWays(council), programme)
  return regrow(council.db, { origin: ledger.options.signer.name, published: published() })
}

test('a record restored older than its ledger stays stopped until it is reconciled; then it has the same leaves, byte for byte, and goes on', async () => {
  const restore = await backUp()
  for (const programme of [...programmes, ...programmes]) await ask(programme)
  await untilArchived()
  await appoint(programmes[0] ?? '')
  await sequenceAndSign(ledger.options, 'all')
  const before = await leavesFrom(council.db, 0, 1_000)
  const outbox = () => council.db.selectFrom('outbox').select('id').execute()
  await restore()
  const waiting = await outbox()
  await expect(sequenceAndSign(ledger.options, 'all')).rejects.toThrow(halted)

  expect(await repair()).toEqual({ kind: 'whole', added: 6 })
  expect(await leavesFrom(council.db, 0, 1_000)).toEqual(before)
  expect(await repair()).toEqual({ kind: 'whole', added: 0 })
  // Nobody is written to a second time.
  expect(await outbox()).toEqual(waiting)
  for (const programme of programmes) await ask(programme)
  await sequenceAndSign(ledger.options, 'all')
  const { faults, size } = await checkLedger(council.db, { log: ledger.keys, checkpoints: [published()] }, 0)
  expect(faults).toEqual([])
  expect(size).toBe(before.length + 2)
})

test('what was filed beside the engine is not in its histories: the ledger stays stopped, and nothing is written on it', async () => {
  const [programme = ''] = programmes
  const restore = await backUp()
  expect(await file(council.db, firstFiling(programme, 1))).toMatchObject({ kind: 'done' })
  await ask(programme)
  await sequenceAndSign(ledger.options, 'all')
  const { size } = published()
  await restore()
  expect(await repair()).toEqual({ kind: 'short', leaves: size - 1 })
  await expect(sequenceAndSign(ledger.options, 'all')).rejects.toThrow(halted)
  // Acts of today fill the number, and are not what was published.
  await ask(programme)
  expect(await repair()).toEqual({ kind: 'other' })
  await expect(sequenceAndSign(ledger.options, 'all')).rejects.toThrow(halted)
  expect(published().size).toBe(size)
})
