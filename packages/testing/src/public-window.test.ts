import { publicPage } from '@mithaq/db/programme/public-page'
import { publishedProgrammes } from '@mithaq/db/programme/list'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { president } from './cast.ts'
import { draft, publish, words } from './call-steps.ts'
import { newId, openCouncil, type Council } from './council.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

test('a draft is not public: neither its page nor the list shows it', async () => {
  const programme = await draft(council)
  expect(await publicPage(council.db, programme)).toBeUndefined()
  expect((await publishedProgrammes(council.db)).lines.map(({ id }) => id)).not.toContain(programme)
})

test('a published call is in the list and has a page with its last events, the newest first', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const shown = await publicPage(council.db, programme)
  expect(shown?.events[0]?.type).toBe('callPublished')
  expect(shown?.stageDates).toEqual({ call: shown?.state.call.publishedAt })
  const line = (await publishedProgrammes(council.db)).lines.find(({ id }) => id === programme)
  expect(line).toMatchObject({ stage: 'call', outcome: null })
})

test('a cancelled call shows when it came to closure, and as what', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const api = await council.as(president)
  const reason = await words(api, 'لم يعد الاعتماد مفتوحا')
  await api.act.cancelCall.mutate({ programme, requestId: newId(), input: { reason } })
  const line = (await publishedProgrammes(council.db)).lines.find(({ id }) => id === programme)
  expect(line).toMatchObject({ stage: 'closure', outcome: 'cancelled' })
  expect(Object.keys(line?.stageDates ?? {}).toSorted()).toEqual(['call', 'closure'])
})

test('the list comes in pages, each programme once', async () => {
  const { lines } = await publishedProgrammes(council.db)
  const rest = await publishedProgrammes(council.db, lines[0]?.id)
  expect(rest.lines.map(({ id }) => id)).toEqual(lines.slice(1).map(({ id }) => id))
})
