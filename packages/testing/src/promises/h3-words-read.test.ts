import { eventsAfter, programmeStream } from '@mithaq/db/record/reads'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { wordsIn } from '@mithaq/domain/programme/words'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { auditor, officer } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { playUntil } from '../rehearsal/play-until.ts'
import { smallDefinition } from '../small-definition.ts'

const programme = `programme-${newId().slice(0, 8)}`
let council: Council
let events: ProgrammeEvent[]
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  await playUntil(council, smallDefinition(programme), {
    namespace: inject('addresses').namespace,
    stopsBefore: (act) => act === 'drawUpMinutes',
  })
  events = await eventsAfter(council.db, programmeStream(programme), 0)
})
afterAll(() => council.close())

const readings = () =>
  council.db
    .selectFrom('event')
    .selectAll()
    .where('stream', '=', `access/${programme}`)
    .orderBy('version')
    .execute()

/** The first event of a type that names words, and their id. */
function wordsOf(type: ProgrammeEvent['type']): { event: ProgrammeEvent; id: string } {
  for (const event of events.filter((each) => each.type === type)) {
    const [first] = wordsIn(event.data)
    if (first) return { event, id: first.id }
  }
  throw new Error(`no ${type} names words`)
}
const readBy = async (actor: Actor, id: string) =>
  (await council.as(actor)).programme.words.query({ programme, ids: [id] })

test('words that not everybody may read leave a reading of their event; one’s own and the public’s leave none', async () => {
  const { event, id } = wordsOf('scoresHandedIn')
  const before = (await readings()).length
  const author = { ...event.by, role: 'member' } as Actor
  expect(await readBy(author, id)).toHaveLength(1)
  const { id: open } = wordsOf('questionAnswered')
  expect(await readBy(auditor, open)).toHaveLength(1)
  expect((await readings()).length).toBe(before)
  for (const actor of [officer, auditor, officer]) expect(await readBy(actor, id)).toHaveLength(1)
  const left = (await readings()).slice(before)
  const of = { event: event.version, kind: 'marks' }
  expect(left.map(({ type, person, data }) => [type, person, data])).toEqual([
    ['wordsRead', officer.person, of],
    ['wordsRead', auditor.person, of],
  ])
  // What the ledger tells of it is that something was sealed.
  for (const { leaf } of left) {
    expect(Object.keys(JSON.parse(leaf) as object).toSorted()).toEqual(['at', 'recordedAt', 'sealed'])
  }
  const times = await council.db.selectFrom('reading').select('times').orderBy('version').execute()
  expect(times.slice(-2).map((row) => row.times)).toEqual([2, 1])
  await expect(
    sql`update event set salt = null where type = 'wordsRead'`.execute(council.owner),
  ).rejects.toThrow('event_words_sealed')
})

test('a reading that cannot be recorded is refused, and no word leaves', async () => {
  const { id } = wordsOf('scoresHandedIn')
  const another = { ...auditor, person: 'auditor-2' }
  const api = await council.as(another)
  await sql`revoke insert on event from mithaq_app`.execute(council.owner)
  const asked = await api.programme.words.query({ programme, ids: [id] }).catch((error: unknown) => error)
  await sql`grant insert on event to mithaq_app`.execute(council.owner)
  expect(asked).toBeInstanceOf(Error)
  expect(await api.programme.words.query({ programme, ids: [id] })).toHaveLength(1)
})
