import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { instant, plusMs } from '@mithaq/domain/clock/instant'
import { staleDates } from '@mithaq/server/contract/stale-dates'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { officer } from './cast.ts'
import { contractUnderway, storedBefore } from './contract-underway.ts'
import { newId, openCouncil, type Council } from './council.ts'
import { pendingTimers } from './pending-timers.ts'

const [hour, day] = [3_600_000, 86_400_000]
let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

test('dates of before a change of clocks are found at a start; read again they keep their hour, and timers follow', async () => {
  const programme = await contractUnderway(council, { report: { schedule: storedBefore(), sent: 0 } })
  expect(await staleDates(council.db)).toEqual([{ programme, milestones: ['report'], areEndsStale: false }])
  const api = await council.as(officer)
  const act = () => api.act.rereadDates.mutate({ programme, requestId: newId(), input: {} })
  expect(await act()).toMatchObject({ outcome: 'done', events: [{ type: 'datesReread' }] })
  expect(await staleDates(council.db)).toEqual([])
  const page = await api.programme.page.query({ programme })
  const schedule = page.sees === 'all' ? page.state.milestones['report']?.schedule : null
  expect(schedule?.dueAt).toBe('2029-10-15T16:30:00.000Z')
  const reminder = plusMs(instant('2029-10-15T16:30:00.000Z'), -30 * day)
  await vi.waitFor(async () => expect(await timersOf(programme)).toContain(reminder.slice(0, 19)), 10_000)
  await expect(act()).rejects.toThrow('dates-unchanged')
})

test('the ends of a contract are midnights still: found at a start, read again, and the engine waits for them', async () => {
  const stored = [2029, 2030].map((year) => instant(`${year}-07-31T23:00:00.000Z`))
  const [firstEnd = instant(''), endsAt = instant('')] = stored
  const shown = [firstEnd, endsAt, endsAt].map((at) => ({
    date: calendarDate(plusMs(at, hour).slice(0, 10)),
    time: '00:00',
    offset: '+01:00',
  }))
  const endsWall = { zone: 'Africa/Casablanca', tz: '2025c', shown }
  const programme = await contractUnderway(
    council,
    {},
    { endsOf: () => ({ yearEnds: stored, endsAt, endsWall }) },
  )
  expect(await staleDates(council.db)).toEqual([{ programme, milestones: [], areEndsStale: true }])
  const api = await council.as(officer)
  await api.act.rereadDates.mutate({ programme, requestId: newId(), input: {} })
  expect(await staleDates(council.db)).toEqual([])
  const page = await api.programme.page.query({ programme })
  expect(page.sees === 'all' && page.state.contract).toMatchObject({
    yearEnds: ['2029-08-01T00:00:00.000Z', '2030-08-01T00:00:00.000Z'],
    endsAt: '2030-08-01T00:00:00.000Z',
  })
  await vi.waitFor(
    async () =>
      expect(await timersOf(programme)).toEqual(
        expect.arrayContaining(['2029-08-01T00:00:00', '2030-08-01T00:00:00']),
      ),
    10_000,
  )
})

/** To the second: the engine counts a timer from when it was set. */
async function timersOf(programme: string): Promise<string[]> {
  const handle = council.engine.workflow.getHandle(programmeWorkflowId(programme))
  const { events } = await handle.fetchHistory()
  const timers = pendingTimers({ events: events ?? [] })
  return timers.map((at) => plusMs(at, 500).slice(0, 19))
}
