import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { officer, president, representative } from '../cast.ts'
import { draft, publish, words } from '../call-steps.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { kill, startWorkerProcess } from '../worker-process.ts'

const addresses = inject('addresses')
let council: Council
beforeAll(async () => {
  council = await openCouncil(addresses)
})
afterAll(() => council.close())

const runOf = async (programme: string) =>
  (await council.engine.workflow.getHandle(programmeWorkflowId(programme)).describe()).runId

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50))
}

test('a request id repeated after a continue-as-new has one effect and the first answer', async () => {
  const programme = await draft(council, {}, { updates: 10, historyEvents: 4_000 })
  await publish(council, programme)
  const api = await council.as(representative(1))
  const question = {
    programme,
    requestId: newId(),
    input: { words: await words(api, 'متى تبدأ السنة الأولى؟') },
  }
  const first = await api.act.askQuestion.mutate(question)
  const firstRun = await runOf(programme)
  for (let n = 0; n < 6; n += 1) {
    await api.act.askQuestion.mutate({
      programme,
      requestId: newId(),
      input: { words: await words(api, `سؤال ${n}`) },
    })
  }
  await until(async () => (await runOf(programme)) !== firstRun)
  expect(await api.act.askQuestion.mutate(question)).toEqual(first)
  const page = await api.programme.page.query({ programme })
  expect(page.timeline.filter(({ type }) => type === 'questionAsked')).toHaveLength(7)
})

test('a request id repeated after the stage has changed has one effect and the first answer', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const api = await council.as(representative(1))
  const question = { programme, requestId: newId(), input: { words: await words(api, 'سؤال') } }
  const first = await api.act.askQuestion.mutate(question)
  const byPresident = await council.as(president)
  const reason = await words(byPresident, 'أُلغي الإعلان')
  await byPresident.act.cancelCall.mutate({ programme, requestId: newId(), input: { reason } })
  expect(await api.act.askQuestion.mutate(question)).toEqual(first)
  await expect(api.act.askQuestion.mutate({ ...question, requestId: newId() })).rejects.toThrow(
    'not-in-this-stage',
  )
})

test('acts sent while the worker is killed again and again have one effect each', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  await council.stopWorker()
  const api = await council.as(representative(1))
  const questions = await Promise.all(
    Array.from({ length: 12 }, async (_, n) => ({
      programme,
      requestId: randomUUID(),
      input: { words: await words(api, `سؤال ${n}`) },
    })),
  )
  let isDone = false
  const killing = (async () => {
    for (let n = 0; n < 3; n += 1) {
      const child = await startWorkerProcess(council, addresses)
      await new Promise((resolve) => setTimeout(resolve, 150 * n))
      await kill(child)
    }
    const last = await startWorkerProcess(council, addresses)
    await until(() => Promise.resolve(isDone))
    await kill(last)
  })()
  const ask = async (question: (typeof questions)[number]) => {
    for (;;) {
      const answer = await api.act.askQuestion.mutate(question)
      if (answer.outcome === 'done') return answer
    }
  }
  const answers = await Promise.all(questions.map(ask))
  isDone = true
  await killing
  await council.startWorker()
  expect(new Set(answers.map(({ events }) => events[0]?.version)).size).toBe(12)
  const byOfficer = await council.as(officer)
  const page = await byOfficer.programme.page.query({ programme })
  expect(page.timeline.filter(({ type }) => type === 'questionAsked')).toHaveLength(12)
})
