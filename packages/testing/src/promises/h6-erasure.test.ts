import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkBundle } from '@mithaq/bundle/check-bundle'
import { unzipped } from '@mithaq/bundle/zip'
import { checkLedger } from '@mithaq/db/ledger/check'
import { rebuildAll } from '@mithaq/db/record/rebuild-all'
import { plusDays } from '@mithaq/domain/calendar/day'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { sequenceAndSign, startSequencer } from '@mithaq/worker/ledger/sequencer'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { callProcedure, refusalWord } from '../calls.ts'
import { auditor, director, officer, president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { ledgerOf } from '../ledger-steps.ts'
import { castWords } from '../rehearsal/cast-words.ts'
import { play } from '../rehearsal/play.ts'
import { smallDefinition } from '../small-definition.ts'

// A programme that ran to its end, ten years and more ago when its data is erased.
const programme = `programme-${newId().slice(0, 8)}`
let council: Council
let ledger: ReturnType<typeof ledgerOf>
/** Words, names of bureaus, names and addresses of persons: what must be nowhere afterwards. */
let canaries: string[]
let erasedPersons: string[]
let leaves: { stream: string; leaf: string }[]
let texts: string[]

beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  ledger = ledgerOf(council.db)
  const definition = smallDefinition(programme)
  const today = wallTimeOf(instantOf(Date.now()), definition.council.zone).date
  await play(council, definition, {
    namespace: inject('addresses').namespace,
    publishedOn: plusDays(today, 1),
  })
  await (await council.as(officer)).paper.texts.query({ programme })
  await sequenceAndSign(ledger.options, 'all')
}, 600_000)
afterAll(() => council.close())

const leavesNow = () =>
  council.db
    .selectFrom('event')
    .select(['stream', 'version', 'leaf'])
    .where('type', '!=', 'personalDataErased')
    .where('type', 'not like', 'office%')
    .orderBy('stream')
    .orderBy('version')
    .execute()

const eraseAs = async (actor: typeof officer, requestId = newId()) =>
  callProcedure({
    url: council.url,
    path: 'retention.erase',
    input: { programme, requestId },
    as: await council.credentials(actor),
  })

/** Every row of every table, as text. */
async function dump(): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('public', 'auth') and table_type = 'BASE TABLE'`.execute(council.owner)
  const parts: string[] = []
  for (const { name } of rows) {
    const table = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(
      council.owner,
    )
    parts.push(...table.rows.map(({ row }) => row.replaceAll('""', '"')))
  }
  return parts.join('\n')
}

test('while its term runs nothing is erased, and the refusal says until when', async () => {
  const { endsAt } = await (await council.as(auditor)).retention.term.query({ programme })
  if (endsAt === null) throw new Error('a closed programme has a term')
  const answer = await eraseAs(director)
  expect(refusalWord(answer)).toBe('retention-term-running')
  await council.setLegalClock(instantOf(Date.parse(endsAt) - 2 * 60_000))
  expect(refusalWord(await eraseAs(officer))).toBe('retention-term-running')
  expect((await eraseAs(president)).status).toBe(404)
  await council.setLegalClock(instantOf(Date.parse(endsAt) + 86_400_000))
})

test('words that an event names are erased by nobody without the event that says so', async () => {
  const erase = sql`update words set body = null, salt = '', erased_at = legal_now() where named_at is not null`
  await expect(erase.execute(council.owner)).rejects.toThrow('are named by an event')
  const alone = sql`select erase_personal_data(${programme}, '{}', '{}', '{}', '{}', '{}')`
  await expect(alone.execute(council.db)).rejects.toThrow('nothing is erased without the event')
  // Nor does a setting help, nor an event of another transaction.
  const set = council.db.transaction().execute(async (trx) => {
    await sql`select set_config('mithaq.erasing', ${`access/${programme}`}, true)`.execute(trx)
    await erase.execute(trx)
  })
  await expect(set).rejects.toThrow('are named by an event')
})

test('erased data is nowhere, the leaves are unchanged, and the chain verifies', async () => {
  // The representatives left long ago; officer and director still hold their offices.
  const api = await council.as(director)
  const { offices } = await api.office.list.query({ limit: 100 })
  erasedPersons = []
  const filed = await council.db.selectFrom('dossier').select('association').execute()
  const filers = new Set<string | null>(filed.map(({ association }) => association))
  for (const office of offices.filter(({ association }) => filers.has(association))) {
    await api.office.revoke.mutate({ requestId: newId(), office: office.id, reason: null })
    erasedPersons.push(office.holder)
  }
  expect(erasedPersons.length).toBeGreaterThan(2)
  // Names that stand in no id.
  for (const [n, id] of erasedPersons.entries()) {
    await council.owner
      .updateTable('person')
      .set({ name: JSON.stringify({ ar: `فاطمة الزهراء ${n} بنجلون`, fr: `Fatima-Zahra ${n} Benjelloun` }) })
      .where('id', '=', id)
      .execute()
    await sql`update auth."user" set email = ${`fz.benjelloun.${n}@mail.example`} where id = ${id}`.execute(
      council.owner,
    )
  }
  texts = await castWords(council.owner, programme)
  const persons = await council.owner
    .selectFrom('person')
    .innerJoin('auth.user', 'auth.user.id', 'person.id')
    .select(['person.name', 'auth.user.email'])
    .where('person.id', 'in', erasedPersons)
    .execute()
  const salts = await council.owner.selectFrom('words').select('salt').execute()
  const before = await dump()
  // What a dump does not show as it was typed, marks in a sheet, is told by the rows themselves below.
  canaries = [
    ...texts,
    ...persons.flatMap(({ name, email }) => [name.fr, name.ar, email]),
    ...salts.map(({ salt }) => salt),
  ].filter((text) => text.length > 3 && before.includes(text))
  expect(canaries.length).toBeGreaterThan(60)
  leaves = await leavesNow()

  const requestId = newId()
  const answer = await eraseAs(officer, requestId)
  expect(answer.status, answer.body).toBe(200)
  // Sent again, it has its first answer.
  expect((await eraseAs(officer, requestId)).body).toBe(answer.body)
  expect(refusalWord(await eraseAs(director))).toBe('personal-data-erased')

  const after = await dump()
  expect(canaries.filter((text) => after.includes(text))).toEqual([])
  const bodies = await council.owner.selectFrom('words').select(['body', 'salt']).execute()
  expect(bodies.filter(({ body, salt }) => body !== null || salt !== '')).toEqual([])
  expect(await leavesNow()).toEqual(leaves)
  await sequenceAndSign(ledger.options, 'all')
  const kept = ledger.kept.read()
  const { faults, size } = await checkLedger(
    council.db,
    { log: ledger.keys, checkpoints: kept ? [kept] : [] },
    0,
  )
  expect(faults).toEqual([])
  expect(size).toBeGreaterThan(leaves.length)
})

test('the event says what kind and how many, and its ground', async () => {
  const { lines } = await (await council.as(auditor)).retention.readings.query({ programme })
  const told = lines.find(({ type }) => type === 'personalDataErased')
  expect(told).toMatchObject({ role: 'officer', ground: 'law-09-08' })
  const { words, dossiers, files, persons } = { ...told?.data } as Partial<Record<string, number>>
  expect(words).toBeGreaterThan(20)
  expect(dossiers).toBeGreaterThan(2)
  expect(files).toBeGreaterThan(2)
  expect(persons).toBeGreaterThanOrEqual(new Set(erasedPersons).size)
  expect(told?.sentences.fr).toContain('effacées')
})

test('files are gone from the disk, and from the list of what was filed', async () => {
  const { rows } = await sql<{ digest: string; removedAt: string | null }>`select * from erased_file`.execute(
    council.owner,
  )
  expect(rows.length).toBeGreaterThan(2)
  for (const { digest, removedAt } of rows) {
    expect(removedAt).not.toBeNull()
    expect(existsSync(path.join(council.services.files, digest))).toBe(false)
  }
  const dossier = dossierIdOf(programme, representative(1).association)
  const asked = async (procedure: string) =>
    refusalWord(
      await callProcedure({
        url: council.url,
        path: procedure,
        input: { programme, dossier },
        as: await council.credentials(officer),
      }),
    )
  expect(await asked('dossier.read')).toBe('personal-data-erased')
  expect(await asked('paper.dossier')).toBe('personal-data-erased')
})

test('a copy of the record says what was erased, and the log holds it to that', async () => {
  const sequencer = startSequencer(ledger.options)
  const headers = await council.credentials(auditor)
  const answer = await fetch(`${council.url}/bundles/${programme}`, { headers })
  const files = unzipped(Buffer.from(await answer.arrayBuffer()))
  await sequencer.stop()
  const { faults, counted } = checkBundle(files, { keys: ledger.keys })
  expect(faults).toEqual([])
  expect(counted?.papers).toMatchObject({ included: 0, withheld: 0, superseded: 0 })
  expect(counted?.papers.erased).toBeGreaterThan(2)
  expect(counted?.texts).toMatchObject({ told: 0, withheld: 0 })
  expect(counted?.texts.erased).toBeGreaterThan(20)
})

test('read models come out of the events as before, and the timeline says what was erased in words', async () => {
  expect(await rebuildAll(council.db)).toMatchObject({ differed: [], withoutEvents: [] })
  const api = await council.as(officer)
  const { entries } = await api.programme.timeline.query({ programme, limit: 50 })
  expect(entries.length).toBeGreaterThan(20)
  const { rows } = await api.paper.texts.query({ programme })
  const ids = rows.flatMap(({ words }) => words).slice(0, 20)
  const words = await api.programme.words.query({ programme, ids })
  expect(words.length).toBeGreaterThan(0)
  for (const one of words) expect(one).toMatchObject({ body: null, isErased: true })
  const older = await api.programme.timeline.query({ programme, limit: 50, before: 40 })
  expect(older.entries.map(({ personName }) => personName?.fr)).toContain('Nom effacé')
  expect((await fetch(`${council.url}/programmes/${programme}`)).status).toBe(200)
})
