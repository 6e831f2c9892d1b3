import { up as addBoard } from '@mithaq/db/migrations/0005-board'
import { rebuildAll } from '@mithaq/db/record/rebuild-all'
import { plusMs } from '@mithaq/domain/clock/instant'
import type { Actor } from '@mithaq/domain/programme/actor'
import { awaitedOf } from '@mithaq/domain/programme/awaited'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { auditor, beneficiary, director, member, officer, president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'

let council: Council
let drafts: string[]
let published: string[]
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  drafts = [await draft(council), await draft(council), await draft(council)]
  published = [await draft(council), await draft(council)]
  for (const programme of published) await publish(council, programme)
  const [seatedIn = ''] = drafts
  const api = await council.as(president)
  const order = await words(api, 'قرار')
  const members = ['chair', 'secretary', 'third'].map((seat, n) => ({ seat, person: `member-${n + 1}` }))
  await api.act.appointCommittee.mutate({
    programme: seatedIn,
    requestId: newId(),
    input: { members, order },
  })
})
afterAll(() => council.close())

type Given = { stage?: 'call' | 'selection'; after?: string; limit?: number }
const boardOf = async (who: Actor, given: Given = {}) => (await council.as(who)).programme.board.query(given)

async function allRows(who: Actor, limit: number) {
  const pages = [await boardOf(who, { limit })]
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
    pages.push(await boardOf(who, { limit, after: next }))
  }
  return pages.flatMap(({ rows }) => rows)
}

const statesById = async (): Promise<Map<string, ProgrammeState>> => {
  const rows = await council.db.selectFrom('programme').select(['id', 'state']).execute()
  return new Map(rows.map(({ id, state }) => [id, state]))
}

test('a board holds every programme once, what falls due first before what has no term', async () => {
  const rows = await allRows(officer, 2)
  expect(rows.map(({ id }) => id).toSorted()).toEqual([...drafts, ...published].toSorted())
  const terms = rows.map(({ awaited }) => awaited?.until ?? 'never')
  expect(terms).toEqual(terms.toSorted())
  expect(terms.slice(0, 2).every((term) => term !== 'never')).toBe(true)
  const row = rows.find(({ id }) => id === published[0])
  expect(row).toMatchObject({
    stage: 'call',
    outcome: null,
    title: { fr: 'texte title' },
    council: { id: 'sefrou' },
  })
  expect(row?.stageDates.call).toBe(row?.publishedAt)
})

test('what is awaited is what the state says, and after its deadline what the clock says', async () => {
  const states = await statesById()
  const before = await council.now()
  for (const { id, awaited, version } of await allRows(officer, 50)) {
    const state = states.get(id)
    expect(awaited, id).toEqual(state && awaitedOf(state, before))
    expect(version).toBe(state?.version)
  }
  const deadline = [...states.values()]
    .flatMap(({ call }) => call.deadline?.at ?? [])
    .toSorted()
    .at(-1)
  if (!deadline) throw new Error('a published call has a deadline')
  await council.setLegalClock(plusMs(deadline, 1_000))
  const { rows } = await boardOf(officer, { limit: 1 })
  await council.setLegalClock(before)
  expect(rows[0]?.awaited).toMatchObject({ who: 'clock', what: 'close-intake' })
})

test('everybody finds on the board what they may see, a member the programmes of a committee of one’s own', async () => {
  const states = await statesById()
  const people: Actor[] = [
    officer,
    director,
    president,
    auditor,
    member(1),
    member(7),
    beneficiary,
    representative(1),
  ]
  for (const who of people) {
    const shown = (await allRows(who, 50)).map(({ id }) => id)
    const visible = [...states.values()].filter((state) => isVisibleTo(state, who))
    const own =
      who.role === 'member' ? visible.filter(({ committee }) => committee.members[who.person]) : visible
    expect(shown.toSorted(), who.person).toEqual(own.map(({ id }) => id).toSorted())
  }
  expect((await boardOf(member(1))).rows.map(({ id }) => id)).toEqual(drafts.slice(0, 1))
  expect((await boardOf(representative(1))).counts.call).toEqual({ count: 2, isMore: false })
})

test('a heading counts to a hundred, and a stage is asked for by itself', async () => {
  await sql`
    insert into programme (id, definition, stage, version, state)
    select 'copy-' || n, definition, 'selection', version, state
    from programme, generate_series(1, 101) as n where id = ${drafts[0]}`.execute(council.owner)
  const { rows, counts, next } = await boardOf(officer, { stage: 'selection', limit: 50 })
  await sql`delete from programme where id like 'copy-%'`.execute(council.owner)
  expect(rows).toHaveLength(50)
  expect(rows.every(({ stage }) => stage === 'selection')).toBe(true)
  expect(next).not.toBeNull()
  expect(counts.selection).toEqual({ count: 100, isMore: true })
  expect(counts.call).toEqual({ count: 5, isMore: false })
})

test('a cursor that is none of ours is malformed, whatever it looks like', async () => {
  for (const after of [
    '',
    '~',
    'x',
    '0000-01-01T00:00:00.000Z~a',
    '2026-13-01T00:00:00.000Z~a',
    '~a~b',
    '~;drop',
  ]) {
    await expect(boardOf(officer, { after }), after).rejects.toThrow('malformed-input')
  }
})

test('a database with programmes in it gets the board’s columns with what belongs there', async () => {
  const rows = async () =>
    (
      await sql<{ row: string }>`select to_jsonb(p)::text as row from programme p order by id`.execute(
        council.owner,
      )
    ).rows
  const before = await rows()
  await sql`alter table programme drop outcome, drop awaited_who, drop awaited_what, drop awaited_until cascade,
    drop awaited_about, drop members`.execute(council.owner)
  await sql`alter table definition drop title, drop council`.execute(council.owner)
  await sql`drop index event_opening_stage`.execute(council.owner)
  await addBoard(council.owner as unknown as Kysely<unknown>)
  await rebuildAll(council.owner)
  expect(await rows()).toEqual(before)
})
