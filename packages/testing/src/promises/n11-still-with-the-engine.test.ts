import { append } from '@mithaq/db/programme/append'
import { programmeAt } from '@mithaq/db/programme/reads'
import { programmeStream } from '@mithaq/db/record/reads'
import { recordRefusal } from '@mithaq/db/record/refusals'
import { plusMs } from '@mithaq/domain/clock/instant'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { holdProgramme } from '../held-programme.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

const dayMs = 86_400_000

test('an act that comes to the engine after its request was refused changes nothing, and hears the refusal', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const asked = await words(await council.as(representative(1)), 'سؤال')
  const after = (await programmeAt(council.db, programme))?.state.version ?? 0
  const request = { stream: programmeStream(programme), requestId: newId(), inputDigest: 'digest' }
  const refusal = { word: 'questions-closed', endedAt: await council.now() } as const
  await recordRefusal(council.db, request, {
    act: 'askQuestion',
    refusal,
    person: 'one',
    role: 'association',
  })
  const late = append(council.db, {
    ...request,
    programme,
    after,
    events: [
      {
        type: 'questionAsked',
        data: { question: 'q', words: asked, answerDueAt: await council.now() },
        ground: 'terms-of-reference',
        version: after + 1,
        at: await council.now(),
        by: representative(1),
      },
    ],
  })
  expect(await late).toEqual({ kind: 'refused', refusal })
  expect((await programmeAt(council.db, programme))?.state.version).toBe(after)
})

test('a request that the engine still has is not refused meanwhile by what has become unlawful since', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const api = await council.as(representative(1))
  const act = { programme, requestId: newId(), input: { words: await words(api, 'سؤال') } }
  const now = await council.now()
  await using held = await holdProgramme(council.owner, programme)
  const first = api.act.askQuestion.mutate(act)
  await expect.poll(() => held.waiting()).toBe(1)
  await council.setLegalClock(plusMs(now, 400 * dayMs))
  const again = api.act.askQuestion.mutate(act)
  const other = api.act.askQuestion.mutate({ ...act, requestId: newId() })
  await expect(other).rejects.toThrow('questions-closed')
  await held.release()
  expect(await again).toMatchObject({ outcome: 'done', events: [{ type: 'questionAsked' }] })
  expect(await again).toEqual(await first)
  expect(await refusals(act.requestId)).toBe(0)
})

async function refusals(requestId: string): Promise<number> {
  const rows = await council.db
    .selectFrom('refusal')
    .select('id')
    .where('requestId', '=', requestId)
    .execute()
  return rows.length
}
