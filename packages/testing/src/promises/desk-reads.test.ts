import type { Actor } from '@mithaq/domain/programme/actor'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { auditor, beneficiary, member, officer, president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { playUntil } from '../rehearsal/play-until.ts'
import { smallDefinition } from '../small-definition.ts'

const programme = `programme-${newId().slice(0, 8)}`
const winner = representative(1)
/** Filed, and was not chosen. */
const other = representative(7)
/** Never filed. */
const stranger = representative(9)

/** The board's row and the page's band, as some see them while a completion is awaited. */
const duringCompletion = new Map<string, unknown>()
let council: Council

beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  await playUntil(
    council,
    smallDefinition(programme, { title: { ar: 'تأهيل الجمعيات بإقليم صفرو', fr: 'Équité à Séfrou' } }),
    {
      namespace: inject('addresses').namespace,
      stopsBefore: async (act) => {
        if (act === 'completeDossier')
          for (const n of [1, 3]) duringCompletion.set(`association-${n}`, await ownOf(representative(n)))
        return act === 'acceptReport'
      },
    },
  )
  await council.owner
    .updateTable('association')
    .set({ name: JSON.stringify({ ar: 'جمعيّة الأَمَل للتنمية', fr: 'Association Al Amal' }) })
    .where('id', '=', winner.association)
    .execute()
  await council.owner
    .updateTable('association')
    .set({ name: JSON.stringify({ ar: 'جمعية الوفاء', fr: 'Association Al Wafaa' }) })
    .where('id', '=', other.association)
    .execute()
})
afterAll(() => council.close())

async function ownOf(actor: Actor) {
  const api = await council.as(actor)
  const { rows } = await api.programme.board.query({ limit: 50 })
  const { awaitedOfReader } = await api.programme.page.query({ programme })
  return { own: rows.find(({ id }) => id === programme)?.own ?? null, awaitedOfReader }
}

const money = async (actor: Actor) => (await council.as(actor)).programme.money.query({ programme })

test('a completion is awaited of the association that was asked, on its board and its page, and of no other', () => {
  expect(duringCompletion.get('association-3')).toMatchObject({
    own: { dossier: 'filed', isWinner: false, awaited: { what: 'complete-dossier' } },
    awaitedOfReader: { what: 'complete-dossier' },
  })
  expect(duringCompletion.get('association-1')).toMatchObject({
    own: { dossier: 'filed', awaited: null },
    awaitedOfReader: null,
  })
})

test('an association’s own programmes are marked, and say that it was chosen; nobody else’s are', async () => {
  expect((await ownOf(winner)).own).toMatchObject({ dossier: 'filed', isWinner: true, awaited: null })
  expect((await ownOf(other)).own).toMatchObject({ dossier: 'filed', isWinner: false, awaited: null })
  for (const actor of [stranger, officer, president, beneficiary]) expect((await ownOf(actor)).own).toBeNull()
})

test('everybody sees what was paid and when, the council and the winner what blocks, and whose turn it is', async () => {
  const shown = await money(winner)
  expect(shown).toMatchObject({ contracted: 1_000_000_00, paid: 400_000_00, remaining: 600_000_00 })
  expect(shown.tranches.map(({ standing }) => standing)).toEqual(['paid', 'asked'])
  expect(shown.tranches[0]?.dates.paidOn).toMatch(/^\d{4}-/)
  const steps = async (actor: Actor) =>
    (await money(actor)).tranches[1]?.steps?.map(({ blocker, turn, act, isYours }) => [
      blocker?.word,
      turn,
      act,
      isYours,
    ])
  const told = (isOfficer: boolean, isWinner: boolean) => [
    ['credit-not-open', 'officer', 'openCredit', isOfficer],
    ['not-committed', 'officer', 'commitTranche', isOfficer],
    ['former-not-justified', 'association', 'submitJustification', isWinner],
    ['report-not-accepted', 'officer', 'acceptReport', isOfficer],
  ]
  expect(await steps(officer)).toEqual(told(true, false))
  expect(await steps(winner)).toEqual(told(false, true))
  expect(await steps(auditor)).toEqual(told(false, false))
  const writer = { ...winner, person: 'writer-1', capacity: 'writer' as const }
  expect(await steps(writer)).toEqual(told(false, false))
  const everybodys = ['amount', 'budgetYear', 'dates', 'expectedAt', 'id', 'paid', 'standing', 'steps']
  for (const actor of [other, stranger, beneficiary, member(1)]) {
    const { tranches, justified } = await money(actor)
    expect(justified).toBeNull()
    for (const one of tranches) {
      expect(Object.keys(one).toSorted()).toEqual(everybodys)
      expect(one.steps).toBeNull()
    }
  }
})

const found = async (actor: Actor, text: string) =>
  (await (await council.as(actor)).programme.search.query({ text })).rows

test.each([
  ['تأهيل', 'as it is written'],
  ['تاهيل', 'without the hamza'],
  ['تَأْهِيل', 'with vowel marks'],
  ['تأهيـــل', 'with a long stroke'],
  ['جمعيات', 'without the article'],
  ['والجمعيات', 'with another one'],
  ['الجم', 'by its beginning'],
  ['equite', 'without accents'],
  ['ÉQUITÉ', 'in capitals'],
  ['E\u0301quite\u0301', 'with accents apart'],
  ['sefrou equ', 'by several beginnings'],
  [programme, 'by its id'],
])('a programme is found by %s: %s', async (text) => {
  expect((await found(stranger, text)).map(({ id }) => id)).toEqual([programme])
})

test('what nobody wrote is not found, and nothing that is typed is more than words', async () => {
  for (const text of ['قنطرة', 'تأهيل قنطرة', 'ال', '%', "' or 1=1 --", "تأهيل'", '\\', ':* & !', '()', '*'])
    expect(await found(officer, text), text).toEqual(text === "تأهيل'" ? [expect.anything()] : [])
  await expect(found(officer, 'x'.repeat(101))).rejects.toThrow('malformed-input')
  await expect(found(officer, '  ')).rejects.toThrow('malformed-input')
  expect(await found(officer, '٢٠٢٤')).toEqual([])
})

test('an association is found by name by those who know of its dossier: the one that was chosen by all', async () => {
  const ids = async (actor: Actor, text: string) => (await found(actor, text)).map(({ id }) => id)
  for (const actor of [officer, winner, stranger, beneficiary, member(1)])
    expect(await ids(actor, 'الامل'), actor.role).toEqual([programme])
  for (const actor of [officer, auditor, other, member(1)])
    expect(await ids(actor, 'Wafaa'), actor.role).toEqual([programme])
  for (const actor of [winner, stranger, beneficiary]) expect(await ids(actor, 'Wafaa')).toEqual([])
  expect((await found(officer, 'wafaa'))[0]?.association?.fr).toBe('Association Al Wafaa')
})

test('a draft is found by the council’s offices alone, a committee’s programme by its members', async () => {
  const drafted = `programme-${newId().slice(0, 8)}`
  const definition = smallDefinition(drafted, { title: { ar: 'قافلة', fr: 'Caravane' } })
  await (await council.as(officer)).programme.draft.mutate({ requestId: newId(), definition })
  expect((await found(officer, 'caravane')).map(({ id }) => id)).toEqual([drafted])
  for (const actor of [winner, member(1), beneficiary]) expect(await found(actor, 'caravane')).toEqual([])
  expect(await found(member(1), 'تأهيل')).toHaveLength(1)
  expect(await found(member(7), 'تأهيل')).toEqual([])
})

const notices = async (actor: Actor, before?: number) =>
  (await council.as(actor)).notice.list.query({ limit: 50, ...(before === undefined ? {} : { before }) })
const unread = async (actor: Actor) => (await (await council.as(actor)).notice.unread.query()).count

test('each person is told what concerns them, and nobody what concerns another', async () => {
  const sentences = async (actor: Actor) => (await notices(actor)).rows.map((row) => row.sentences.fr)
  const ofWinner = await sentences(winner)
  expect(ofWinner.some((sentence) => sentence.includes('est payée'))).toBe(true)
  for (const actor of [other, stranger]) {
    const told = await sentences(actor)
    expect(told.length).toBeGreaterThan(0)
    expect(told.some((sentence) => sentence.includes('est payée'))).toBe(false)
  }
  // Of a committee they sit in.
  expect((await notices(member(1))).rows.length).toBeGreaterThan(0)
  expect((await notices(member(7))).rows).toEqual([])
  // What the officer has recorded is news to the president, and none to the officer.
  const isDeliberated = (sentence: string) => sentence.startsWith('Le conseil a approuvé la convention')
  expect((await sentences(president)).some(isDeliberated)).toBe(true)
  expect((await sentences(officer)).some(isDeliberated)).toBe(false)
})

test('what was read stays read for this person alone, and no more than there is can be read', async () => {
  const { rows } = await notices(winner)
  expect(await unread(winner)).toBe(rows.length)
  expect(rows.every(({ isUnread }) => isUnread)).toBe(true)
  const api = await council.as(winner)
  const [, second] = rows
  await api.notice.markRead.mutate({ upTo: second?.id ?? 0 })
  expect(await unread(winner)).toBe(1)
  expect((await notices(winner)).rows.map(({ isUnread }) => isUnread).slice(0, 3)).toEqual([
    true,
    false,
    false,
  ])
  await api.notice.markRead.mutate({ upTo: rows.at(-1)?.id ?? 0 })
  expect(await unread(winner)).toBe(1)
  const colleague = { ...winner, person: 'representative-1b' }
  expect(await unread(colleague)).toBe(rows.length)
  await api.notice.markRead.mutate({ upTo: Number.MAX_SAFE_INTEGER })
  expect(await unread(winner)).toBe(0)
  const after = await council.as(officer)
  const reasons = await after.words.save.mutate({ id: newId(), kind: 'reasons', body: 'لائحة ناقصة' })
  await after.act.returnReport.mutate({
    programme,
    requestId: newId(),
    input: { milestone: 'report-1', reasons },
  })
  expect(await unread(winner)).toBe(1)
})

test('notices come a page at a time, and those of before one held the office are not told', async () => {
  const all = (await notices(winner)).rows.map(({ id }) => id)
  const api = await council.as(winner)
  const first = await api.notice.list.query({ limit: 3 })
  const second = await api.notice.list.query({ limit: 50, before: first.next ?? 0 })
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(all)
  expect(second.next).toBeNull()
  const late = { ...winner, person: 'representative-late' }
  await council.credentials(late)
  await council.owner
    .updateTable('office')
    .set({ since: await council.now() })
    .where('holder', '=', late.person)
    .execute()
  expect((await notices(late)).rows).toEqual([])
})
