import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { officer, president } from '../cast.ts'
import { draft, words } from '../call-steps.ts'
import { newId, openCouncil, type Council } from '../council.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

const deliberation = async (api: Awaited<ReturnType<Council['as']>>) => ({
  number: await words(api, '7/2026'),
  session: 'ordinary' as const,
  heldOn: '2026-09-14',
  credit: 100,
})

test('a request id repeated has one effect and the first answer', async () => {
  const programme = await draft(council)
  const api = await council.as(officer)
  const act = { programme, requestId: newId(), input: await deliberation(api) }
  const first = await api.act.recordGroundingDeliberation.mutate(act)
  const again = await api.act.recordGroundingDeliberation.mutate(act)
  expect(again).toEqual(first)
  const page = await api.programme.page.query({ programme })
  expect(page.timeline.map(({ type }) => type)).toEqual(['groundingDeliberationRecorded', 'programmeDrafted'])
})

test('the same request id with another input is refused', async () => {
  const programme = await draft(council)
  const api = await council.as(officer)
  const act = { programme, requestId: newId(), input: await deliberation(api) }
  await api.act.recordGroundingDeliberation.mutate(act)
  const other = { ...act, input: { ...act.input, credit: 101 } }
  await expect(api.act.recordGroundingDeliberation.mutate(other)).rejects.toThrow('request-id-reused')
})

test('a double click, sent twice at once, has one effect', async () => {
  const programme = await draft(council)
  const api = await council.as(officer)
  const act = { programme, requestId: newId(), input: await deliberation(api) }
  const answers = await Promise.all([1, 2, 3].map(() => api.act.recordGroundingDeliberation.mutate(act)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
})

test('a refused request is refused again by the same word, even when it would now be allowed', async () => {
  const programme = await draft(council)
  const [byOfficer, byPresident] = [await council.as(officer), await council.as(president)]
  const early = { programme, requestId: newId(), input: {} }
  await expect(byPresident.act.approveTerms.mutate(early)).rejects.toThrow('grounding-deliberation-missing')
  await byOfficer.act.recordGroundingDeliberation.mutate({
    programme,
    requestId: newId(),
    input: await deliberation(byOfficer),
  })
  await expect(byPresident.act.approveTerms.mutate(early)).rejects.toThrow('grounding-deliberation-missing')
  await byPresident.act.approveTerms.mutate({ ...early, requestId: newId() })
})
