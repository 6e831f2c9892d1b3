import { plusDays } from '@mithaq/domain/calendar/day'
import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { plusWorkingDays } from '@mithaq/domain/calendar/working-day'
import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { chosenInstant, wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { milestoneSchedule } from '@mithaq/domain/contract/schedule'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { words } from './call-steps.ts'
import { officer } from './cast.ts'
import { contractUnderway } from './contract-underway.ts'
import { newId, openCouncil, type Council } from './council.ts'
import { pendingTimers } from './pending-timers.ts'
import { smallDefinition } from './small-definition.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

const { zone } = moroccanCalendar
const at = (date: CalendarDate, time: string): Instant => chosenInstant({ date, time, zone }, 'later').at

test('a day off announced later moves the report that is due on it, in record, page and timers; the next acts know the day', async () => {
  const today = wallTimeOf(await council.now(), zone).date
  const dueOn = plusWorkingDays(moroccanCalendar, plusDays(today, 60), 0)
  const next = plusWorkingDays(moroccanCalendar, dueOn, 1)
  const { values } = smallDefinition('days-off').rulePack
  const schedule = milestoneSchedule(values, dueOn, moroccanCalendar)
  const programme = await contractUnderway(council, { report: { schedule, sent: 0 } })
  const api = await council.as(officer)
  const reference = await words(api, 'بلاغ وزارة الأوقاف والشؤون الإسلامية')
  const record = (date: string) =>
    api.act.recordDayOff.mutate({ programme, requestId: newId(), input: { date, reference } })
  expect(await record(dueOn)).toMatchObject({
    outcome: 'done',
    events: [{ type: 'dayOffRecorded' }, { type: 'reportDueMoved' }],
  })
  const moved = async () => {
    const page = await api.programme.page.query({ programme })
    return page.sees === 'all' ? page.state : null
  }
  expect((await moved())?.milestones['report']?.schedule?.dueAt).toBe(at(next, '16:30'))
  expect((await moved())?.daysOff).toEqual([dueOn])
  const [firstReminder = at(next, '09:00')] = milestoneSchedule(values, next, moroccanCalendar).remindAt
  await vi.waitFor(
    async () => expect(await timersOf(programme)).toContain(firstReminder.slice(0, 19)),
    10_000,
  )
  await expect(record(dueOn)).rejects.toThrow('day-already-off')

  const { entries } = await api.programme.timeline.query({ programme })
  const told = entries.flatMap((entry) =>
    entry.kind === 'event' && entry.type === 'reportDueMoved' ? [entry] : [],
  )
  expect(told).toMatchObject([{ data: { from: at(dueOn, '16:30'), to: at(next, '16:30') } }])
  expect(told[0]?.sentences.ar).toContain('يوم عطلة معلنا')
  expect(told[0]?.sentences.fr).toContain('passe du')

  // An amendment of tomorrow that names the day is given the next one.
  const text = await words(api, 'ملحق')
  const input = { kind: 'other' as const, text, milestones: [{ id: 'report', dueOn }] }
  await api.act.proposeAmendment.mutate({ programme, requestId: newId(), input })
  const pending = (await moved())?.contract.pending[1]?.changes.schedules?.['report']
  expect(pending?.dueAt).toBe(at(next, '16:30'))
})

/** To the second: the engine counts a timer from when it was set. */
async function timersOf(programme: string): Promise<string[]> {
  const handle = council.engine.workflow.getHandle(programmeWorkflowId(programme))
  const { events } = await handle.fetchHistory()
  const timers = pendingTimers({ events: events ?? [] })
  return timers.map((due) => plusMs(due, 500).slice(0, 19))
}
