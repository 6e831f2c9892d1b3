import { append, type AppendRequest } from '@mithaq/db/programme/append'
import { programmeAt } from '@mithaq/db/programme/reads'
import { eventsAfter, programmeStream } from '@mithaq/db/record/reads'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

async function question(): Promise<AppendRequest> {
  const programme = await draft(council)
  await publish(council, programme)
  const after = (await programmeAt(council.db, programme))?.state.version ?? 0
  const asked = await words(await council.as(representative(1)), 'سؤال')
  return {
    programme,
    after,
    requestId: newId(),
    inputDigest: 'digest',
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
  }
}

test('an append tried again after its answer was lost finds its own rows and writes none', async () => {
  const request = await question()
  const first = await append(council.db, request)
  expect(await append(council.db, request)).toEqual(first)
  // Also where the workflow has folded it since, and the rule was asked once more.
  const after = request.after + 1
  const events = request.events.map((event) => ({ ...event, version: after + 1 }))
  expect(await append(council.db, { ...request, after, events })).toMatchObject({ kind: 'done', later: [] })
  const written = await eventsAfter(council.db, programmeStream(request.programme), request.after)
  expect(written).toHaveLength(1)
})

test('the same request with another input is told apart, and writes nothing', async () => {
  const request = await question()
  await append(council.db, request)
  const after = request.after + 1
  const events = request.events.map((event) => ({ ...event, version: after + 1 }))
  const other = { ...request, after, events, inputDigest: 'another' }
  expect(await append(council.db, other)).toEqual({ kind: 'request-id-reused' })
})

test('an append whose words were changed after the act was sent is let go whole', async () => {
  const request = await question()
  const [event] = request.events
  if (event?.type !== 'questionAsked') throw new Error('a question was built')
  const { id } = event.data.words
  const api = await council.as(representative(1))
  await api.words.save.mutate({ id, kind: 'note', body: 'سؤال آخر' })
  expect(await append(council.db, request)).toEqual({ kind: 'words-changed', id })
  expect((await programmeAt(council.db, request.programme))?.state.version).toBe(request.after)
  const again = await api.words.save.mutate({ id, kind: 'note', body: 'سؤال ثالث' })
  expect(again.id).toBe(id)
})
