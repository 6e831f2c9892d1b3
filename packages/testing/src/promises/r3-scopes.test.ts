import { plusMs } from '@mithaq/domain/clock/instant'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Signing } from '../accounts.ts'
import type { Api } from '../api.ts'
import { callProcedure, refusalWord } from '../calls.ts'
import { draft, publish } from '../call-steps.ts'
import { director, officer } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { openStream } from '../event-stream.ts'

let council: Council
let [own, ownDraft, other, otherDraft] = ['', '', '', '']
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  for (const set of [
    (id: string) => (own = id),
    (id: string) => (ownDraft = id),
    (id: string) => (other = id),
    (id: string) => (otherDraft = id),
  ]) {
    set(await draft(council))
  }
  await publish(council, own)
  await publish(council, other)
})
afterAll(() => council.close())

const mission = (): Signing => ({
  person: 'magistrate',
  role: 'auditor',
  capacity: 'court',
  programmes: [own, ownDraft],
})
const body = (): Signing => ({
  person: 'coordinator',
  role: 'beneficiary',
  body: 'sefrou',
  programmes: [own, ownDraft],
})
const internal: Signing = { person: 'internal', role: 'auditor', capacity: 'internal' }

const call = async (path: string, input: unknown, who: Signing) =>
  callProcedure({ url: council.url, path, input, as: await council.credentials(who) })

const board = async (who: Signing) =>
  (await (await council.as(who)).programme.board.query({})).rows.map(({ id }) => id).toSorted()

test('the council’s own auditor reads everything, a mission the programmes it names, drafts among them', async () => {
  expect(await board(internal)).toEqual([own, ownDraft, other, otherDraft].toSorted())
  expect(await board(mission())).toEqual([own, ownDraft].toSorted())
  const sees = async (programme: string, who: Signing) =>
    (await (await council.as(who)).programme.page.query({ programme })).sees
  expect(await sees(own, mission())).toBe('all')
  expect(await sees(ownDraft, mission())).toBe('all')
  expect(await sees(other, internal)).toBe('all')
  // What anybody may see, without an account.
  expect(await sees(other, mission())).toBe('published')
})

test('beyond its mission an auditor gets the answers of an unknown id, at every door that takes one', async () => {
  const doors: [string, object][] = [
    ['programme.page', {}],
    ['programme.offers', {}],
    ['programme.timeline', {}],
    ['programme.words', { ids: [newId()] }],
    ['programme.money', {}],
    ['programme.history', {}],
    ['paper.texts', {}],
    ['dossier.list', {}],
    ['rehearsal.status', {}],
  ]
  for (const [path, rest] of doors) {
    const [ofDraft, ofNothing] = [
      await call(path, { programme: otherDraft, ...rest }, mission()),
      await call(path, { programme: 'nobody-knows-this', ...rest }, mission()),
    ]
    expect(ofDraft, path).toEqual(ofNothing)
    expect(ofDraft.status, path).toBe(404)
    const ofOwn = await call(path, { programme: own, ...rest }, mission())
    expect(ofOwn.status, path).toBe(200)
  }
  for (const path of ['dossier.list', 'rehearsal.status', 'programme.history']) {
    const answer = await call(path, { programme: other }, mission())
    expect([answer.status, refusalWord(answer)], path).toEqual([404, 'not-found'])
  }
  for (const path of ['association.list', 'office.history']) {
    expect((await call(path, {}, mission())).status, path).toBe(404)
    expect((await call(path, {}, internal)).status, path).toBe(200)
  }
})

test('of another programme an auditor is told no refusal, no name, and no field beyond the published ones', async () => {
  const timeline = async (who: Signing) =>
    (await (await council.as(who)).programme.timeline.query({ programme: other })).entries
  const [ofMission, ofInternal] = [await timeline(mission()), await timeline(internal)]
  expect(ofInternal.some(({ personName }) => personName !== null)).toBe(true)
  expect(ofMission.every(({ personName, kind }) => personName === null && kind === 'event')).toBe(true)
  const anyone = await council.anyone.programme.timeline.query({ programme: other })
  expect(ofMission).toEqual(anyone.entries)
  const rooms = async (api: Api) => {
    const { now: _, ...money } = await api.programme.money.query({ programme: other })
    return [money, await api.paper.texts.query({ programme: other })]
  }
  expect(await rooms(await council.as(mission()))).toEqual(await rooms(council.anyone))
  expect(await rooms(await council.as(internal))).not.toEqual(await rooms(council.anyone))
})

test('a mission learns who acts for the council, and who speaks for no association', async () => {
  await council.credentials({ person: 'rep', role: 'association', association: 'association-9' })
  const roles = async (who: Signing) =>
    new Set((await (await council.as(who)).office.list.query({ limit: 100 })).offices.map(({ role }) => role))
  expect((await roles(internal)).has('association')).toBe(true)
  expect(
    [...(await roles(mission()))].filter((role) => ['association', 'auditor', 'beneficiary'].includes(role)),
  ).toEqual([])
  const asked = await call('office.list', { roles: ['association'] }, mission())
  expect(asked.body).toContain('"offices":[]')
})

test('a beneficiary body has on its board what concerns it, once published, and confirms nothing else', async () => {
  expect(await board(body())).toEqual([own])
  const words = { id: newId(), digest: 'a'.repeat(64) }
  const confirm = (programme: string) =>
    call('act.confirmActivity', { programme, requestId: newId(), input: { milestone: 'm-1', words } }, body())
  expect(refusalWord(await confirm(own))).toBe('not-in-this-stage')
  const [ofOther, ofNothing] = [await confirm(other), await confirm('nobody-knows-this')]
  expect(ofOther).toEqual(ofNothing)
  expect(refusalWord(ofOther)).toBe('not-found')
})

test('a body is named as the definition names it', async () => {
  const me = await (await council.as(body())).session.me.query()
  expect(me?.offices).toMatchObject([
    { role: 'beneficiary', body: 'sefrou', bodyName: { ar: 'نص sefrou', fr: 'texte sefrou' } },
  ])
})

test('what changes beyond a mission is not told to it', async () => {
  const as = await council.credentials(mission())
  const stream = await openStream(council.url, 'live.changes', { as })
  await stream.next()
  const api = await council.as(officer)
  const tell = async (programme: string) => {
    const words = await api.words.save.mutate({ id: newId(), kind: 'number', body: '1/2026' })
    const number = { id: words.id, digest: words.digest }
    const heldOn = '2026-09-14'
    await api.act.recordGroundingDeliberation.mutate({
      programme,
      requestId: newId(),
      input: { number, session: 'ordinary', heldOn, credit: 1_000_000_00 },
    })
  }
  await tell(otherDraft)
  await tell(ownDraft)
  expect((await stream.next())?.data).toMatchObject({ what: 'changed', programme: ownDraft })
  await stream.cut()
})

test('a grant names programmes that are there, and a body that each of them names; a mission has a last day', async () => {
  await council.credentials({ person: 'new-one', role: 'member' })
  const grant = async (office: object, lastDay: string | null = '2040-01-01') => {
    const input = { requestId: newId(), holder: 'new-one', office, lastDay }
    const answer = await call('office.grant', input, director)
    return answer.status === 200 ? 'done' : refusalWord(answer)
  }
  const court = { role: 'auditor', capacity: 'court' }
  expect(await grant({ ...court, programmes: ['nowhere'] })).toBe('scope-unknown')
  expect(await grant({ ...court, programmes: [own, 'nowhere'] })).toBe('scope-unknown')
  expect(await grant({ ...court, programmes: [] })).toBe('malformed-input')
  expect(await grant({ ...court, programmes: [own] }, null)).toBe('mission-without-end')
  expect(await grant({ ...court, programmes: [own] })).toBe('done')
  expect(await grant({ role: 'auditor', capacity: 'internal', programmes: null }, null)).toBe('done')
  expect(await grant({ role: 'beneficiary', body: 'nobody', programmes: [own] })).toBe('scope-unknown')
  expect(await grant({ role: 'beneficiary' })).toBe('malformed-input')
  expect(await grant({ role: 'beneficiary', body: 'sefrou', programmes: [own, other] }, null)).toBe('done')
})

test('a mission begins on its first day and is over after its last', async () => {
  const now = await council.now()
  const day = (days: number) => plusMs(now, days * 86_400_000).slice(0, 10)
  const office = { role: 'auditor' as const, capacity: 'inspection' as const, programmes: [own] }
  await council.credentials({ person: 'inspector', role: 'member' })
  const api = await council.as(director)
  const asked = { requestId: newId(), holder: 'inspector', office, firstDay: day(3), lastDay: day(5) }
  const granted = await api.office.grant.mutate(asked)
  const { cookie } = await council.credentials({ person: 'inspector', role: 'member' })
  const read = async (days: number) => {
    await council.setLegalClock(plusMs(now, days * 86_400_000))
    const as = { cookie, 'x-mithaq-office': granted.office }
    const answer = await callProcedure({
      url: council.url,
      path: 'dossier.list',
      input: { programme: own },
      as,
    })
    return answer.status === 200 ? 'read' : refusalWord(answer)
  }
  expect([await read(1), await read(4), await read(7)]).toEqual([
    'office-not-held',
    'read',
    'office-not-held',
  ])
})

test('what happened to offices is told to the council’s offices in a sentence of each language', async () => {
  const { entries } = await (await council.as(director)).office.history.query({})
  const [newest] = entries
  expect(newest?.type).toBe('officeGranted')
  expect(newest?.sentences.ar).toMatch(/^أُسندت مهمة «عضو بعثة التفتيش» من .* إلى غاية /)
  expect(newest?.sentences.fr).toMatch(
    /^Fonction attribuée : Membre d’une mission d’inspection, à compter du .*, jusqu’au /,
  )
  expect(newest?.holderName).toEqual({ ar: 'inspector', fr: 'inspector' })
  expect(newest?.personName).toEqual({ ar: director.person, fr: director.person })
})
