import { digestOf } from '@mithaq/domain/definition/digest'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft, publish } from './call-steps.ts'
import { officer } from './cast.ts'
import { newId, openCouncil, type Council } from './council.ts'
import { smallDefinition } from './small-definition.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

const title = { ar: 'عنوان مصحح', fr: 'titre corrigé' }
const corrected = (programme: string) => smallDefinition(programme, { title })
const revise = async (programme: string, definition = corrected(programme)) => {
  const api = await council.as(officer)
  return api.act.reviseDraft.mutate({ programme, requestId: newId(), input: { definition } })
}

test('a corrected draft is shown and published with its new definition', async () => {
  const programme = await draft(council)
  expect(await revise(programme)).toMatchObject({ outcome: 'done', events: [{ type: 'draftRevised' }] })
  await publish(council, programme)
  const page = await council.anyone.programme.page.query({ programme })
  expect(page.definition.title).toEqual(title)
  await expect(revise(programme, smallDefinition(programme))).rejects.toThrow('call-already-published')
})

test('the events of a correction name its definition and hold none of its words', async () => {
  const programme = await draft(council)
  await revise(programme)
  const { data } = await council.owner
    .selectFrom('event')
    .select('data')
    .where('stream', '=', `programme/${programme}`)
    .where('type', '=', 'draftRevised')
    .executeTakeFirstOrThrow()
  expect(data).toMatchObject({ terms: { definition: digestOf(corrected(programme)) } })
  expect(JSON.stringify(data)).not.toContain('corrigé')
})

test('a correction stays the same programme, and what is no definition is malformed', async () => {
  const programme = await draft(council)
  await expect(revise(programme, corrected('another'))).rejects.toThrow('malformed-input')
  const heavy = corrected(programme)
  const wrong = { ...heavy, title: { ar: 'عنوان' } } as unknown as typeof heavy
  await expect(revise(programme, wrong)).rejects.toThrow('malformed-input')
})

test('the draft loaded at each start is still there after a correction; another one of its id is not taken for it', async () => {
  const programme = await draft(council)
  await revise(programme)
  const api = await council.as(officer)
  const again = (definition = smallDefinition(programme)) =>
    api.programme.draft.mutate({ requestId: newId(), definition })
  expect(await again()).toEqual({ programme, isDrafted: true })
  expect(await again(corrected(programme))).toEqual({ programme, isDrafted: true })
  await expect(again(smallDefinition(programme, { subject: title }))).rejects.toThrow('programme-id-taken')
  const page = await api.programme.page.query({ programme })
  expect(page.definition.title).toEqual(title)
})
