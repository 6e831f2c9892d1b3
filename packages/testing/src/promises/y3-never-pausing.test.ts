import { eventsAfter, programmeStream } from '@mithaq/db/record/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import { msOf, plusMs } from '@mithaq/domain/clock/instant'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { runsOf, type HistoryEvent } from '../rehearsal/engine-history.ts'
import { known } from '../rehearsal/known.ts'
import { fastForward } from '../virtual-clock.ts'

const addresses = inject('addresses')
const clients = 4
const continuations = 30
const updatesPerRun = 10
let council: Council
beforeAll(async () => {
  council = await openCouncil(addresses)
})
afterAll(() => council.close())

/** The updates that a run accepted and did not answer, by their ids. */
function unanswered(history: readonly HistoryEvent[]): string[] {
  const ids = (of: (event: HistoryEvent) => string | null | undefined) =>
    history.flatMap((event) => of(event) ?? [])
  const accepted = ids((event) => event.workflowExecutionUpdateAcceptedEventAttributes?.protocolInstanceId)
  const completed = new Set(
    ids((event) => event.workflowExecutionUpdateCompletedEventAttributes?.meta?.updateId),
  )
  expect(accepted.length).toBeGreaterThan(0)
  return accepted.filter((id) => !completed.has(id))
}

test('four clients that never pause, over thirty continuations: no act is lost, none is done twice, the clock is heard', async () => {
  const programme = await draft(council, {}, { updates: updatesPerRun, historyEvents: 4_000 })
  await publish(council, programme)
  const endsAt = known((await programmeAt(council.db, programme))?.state.call.questionsEndAt)
  const done = new Map<string, number[]>()
  let isEnding = false

  const ask = async (n: number): Promise<string> => {
    const api = await council.as(representative(n))
    const saved = await words(api, `سؤال الجمعية ${n}`)
    for (;;) {
      const requestId = newId()
      try {
        for (;;) {
          const answer = await api.act.askQuestion.mutate({ programme, requestId, input: { words: saved } })
          if (answer.outcome !== 'done') continue
          done.set(
            requestId,
            answer.events.map(({ version }) => version),
          )
          break
        }
      } catch (error) {
        if (isEnding) return (error as Error).message
        throw error
      }
    }
  }
  const asking = Promise.all(Array.from({ length: clients }, (_, n) => ask(n + 1)))
  const enough = async () => {
    while (done.size < continuations * updatesPerRun) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await Promise.race([enough(), asking])

  isEnding = true
  const workflow = programmeWorkflowId(programme)
  await council.setLegalClock(plusMs(endsAt, -500))
  await fastForward(council.connection, addresses.namespace, workflow, endsAt).catch(() => undefined)
  expect(new Set(await asking)).toEqual(new Set(['questions-closed']))

  const events = await eventsAfter(council.db, programmeStream(programme), 0)
  const asked = events.filter(({ type }) => type === 'questionAsked').map(({ version }) => version)
  const answered = [...done.values()].flat()
  expect(answered.toSorted((a, b) => a - b)).toEqual(asked)
  expect(done.size).toBe(asked.length)
  expect(asked.length).toBeGreaterThanOrEqual(continuations * updatesPerRun)
  const runs = await runsOf(council.engine, programme)
  expect(runs.length - 1).toBeGreaterThanOrEqual(continuations)
  // The request id alone would mend an answer that a run took with it: none has to be mended.
  for (const { events: history } of runs) expect(unanswered(history)).toEqual([])
  const closed = events.filter(({ type }) => type === 'questionsClosed')
  expect(closed).toHaveLength(1)
  const late = msOf(known(closed[0]?.at)) - msOf(endsAt)
  expect(late).toBeGreaterThanOrEqual(0)
  expect(late).toBeLessThan(2_000)
})
