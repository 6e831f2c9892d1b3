import { file } from '@mithaq/db/dossier/filing'
import { noteRehearsal } from '@mithaq/db/rehearsal/drafts'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Signing } from '../accounts.ts'
import { draft, publish } from '../call-steps.ts'
import { officer, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { firstFiling } from '../filing-steps.ts'

// Lists that name no programme: what an office is for cuts them as well.
let council: Council
let [own, other, otherDraft] = ['', '', '']
let mission: Signing
let body: Signing
const internal: Signing = { person: 'internal', role: 'auditor', capacity: 'internal' }
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  own = await draft(council)
  other = await draft(council)
  otherDraft = await draft(council)
  const programmes = [own]
  mission = { person: 'magistrate', role: 'auditor', capacity: 'court', programmes }
  body = { person: 'coordinator', role: 'beneficiary', body: 'sefrou', programmes }
  for (const one of [mission, body, internal, representative(1)]) await council.credentials(one)
  for (const programme of [own, other]) {
    await publish(council, programme)
    await file(council.db, firstFiling(programme, 1))
    const intakeClosedAt = await council.now()
    await council.owner.updateTable('programme').set({ intakeClosedAt }).where('id', '=', programme).execute()
  }
})
afterAll(() => council.close())

test('a search finds what the office is for, and an association’s name tells a body nothing', async () => {
  const found = async (who: Signing, text: string) =>
    (await (await council.as(who)).programme.search.query({ text })).rows.map(({ id }) => id).toSorted()
  const filer = representative(1).association
  expect(await found(internal, filer)).toEqual([own, other].toSorted())
  expect(await found(mission, filer)).toEqual([own])
  expect(await found(body, filer)).toEqual([])
  for (const who of [mission, body]) {
    expect(await found(who, own)).toEqual([own])
    expect(await found(who, other)).toEqual([])
    expect(await found(who, otherDraft)).toEqual([])
  }
})

test('whose rehearsal runs is told to the council’s own auditor, and to no mission beside it', async () => {
  const running = async (who: Signing) =>
    (await (await council.as(who)).rehearsal.running.query())?.programme ?? null
  await noteRehearsal(council.db, { id: newId(), programmeId: otherDraft, askedBy: officer.person })
  expect(await running(internal)).toBe(otherDraft)
  expect(await running(mission)).toBeNull()
  await council.owner.updateTable('rehearsal').set({ programmeId: own }).execute()
  expect(await running(mission)).toBe(own)
})

test('what people of an office are told is told to a mission and a body of their programmes alone', async () => {
  for (const programmeId of [own, other]) {
    for (const { role } of [mission, body]) {
      const notice = JSON.stringify({ event: 'callPublished', to: { role } })
      await council.owner
        .insertInto('outbox')
        .values({ programmeId, version: 1, notice, startedAt: await council.now() })
        .execute()
    }
  }
  const told = async (who: Signing) => {
    const api = await council.as(who)
    const [{ rows }, { count }] = await Promise.all([api.notice.list.query({}), api.notice.unread.query()])
    expect(count).toBe(rows.length)
    return rows.map(({ programme }) => programme)
  }
  expect((await told(internal)).toSorted()).toEqual([own, other].toSorted())
  expect(await told(mission)).toEqual([own])
  expect(await told(body)).toEqual([own])
})
