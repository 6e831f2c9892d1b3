import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { instant, plusMs } from '@mithaq/domain/clock/instant'
import type { MilestoneSchedule } from '@mithaq/domain/milestone/stage'
import { instantsOf } from '@mithaq/domain/milestone/wall'
import { staleDates } from '@mithaq/server/contract/stale-dates'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { officer } from './cast.ts'
import { contractUnderway } from './contract-underway.ts'
import { newId, openCouncil, type Council } from './council.ts'
import { pendingTimers } from './pending-timers.ts'

const [hour, day] = [3_600_000, 86_400_000]
let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

/** 16:30 on a wall that, when it was stored, was an hour ahead of UTC, as Casablanca's was until 2026-09-20. */
function storedBefore(): MilestoneSchedule {
  const dueAt = instant('2029-10-15T15:30:00.000Z')
  const after = (days: number) => plusMs(dueAt, days * day)
  const schedule = {
    dueAt,
    remindAt: [after(-30), after(-7), dueAt],
    noticeAt: after(7),
    demandAt: after(15),
    suspendAt: after(30),
  }
  const shown = instantsOf(schedule).map((at) => ({
    date: calendarDate(at.slice(0, 10)),
    time: plusMs(at, hour).slice(11, 16),
    offset: '+01:00',
  }))
  return { ...schedule, wall: { zone: 'Africa/Casablanca', tz: '2025c', shown } }
}

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
