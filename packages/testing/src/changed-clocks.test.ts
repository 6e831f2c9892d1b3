import { instant, plusMs } from '@mithaq/domain/clock/instant'
import { staleDates } from '@mithaq/server/contract/stale-dates'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { officer } from './cast.ts'
import { contractUnderway, storedBefore } from './contract-underway.ts'
import { newId, openCouncil, type Council } from './council.ts'
import { pendingTimers } from './pending-timers.ts'

const day = 86_400_000
let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

test('dates of before a change of clocks are found at a start; read again they keep their hour, and timers follow', async () => {
  const programme = await contractUnderway(council, { report: { schedule: storedBefore(), sent: 0 } })
  expect(await staleDates(council.db)).toEqual([{ programme, milestones: ['report'] }])
  const api = await council.as(officer)
  const act = () => api.act.rereadDates.mutate({ programme, requestId: newId(), input: {} })
  expect(await act()).toMatchObject({ outcome: 'done', events: [{ type: 'datesReread' }] })
  expect(await staleDates(council.db)).toEqual([])
  const page = await api.programme.page.query({ programme })
  const schedule = page.sees === 'all' ? page.state.milestones['report']?.schedule : null
  expect(schedule?.dueAt).toBe('2029-10-15T16:30:00.000Z')
  const reminder = plusMs(instant('2029-10-15T16:30:00.000Z'), -30 * day)
  await vi.waitFor(async () => expect(await timersOf(programme)).toContain(reminder.slice(0, 19)))
  await expect(act()).rejects.toThrow('dates-unchanged')
})

/** To the second: the engine counts a timer from when it was set. */
async function timersOf(programme: string): Promise<string[]> {
  const handle = council.engine.workflow.getHandle(programmeWorkflowId(programme))
  const { events } = await handle.fetchHistory()
  const timers = pendingTimers({ events: events ?? [] } as Parameters<typeof pendingTimers>[0])
  return timers.map((at) => plusMs(at, 500).slice(0, 19))
}
