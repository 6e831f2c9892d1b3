import { expect, test } from 'vitest'
import { moroccanCalendar } from '../calendar/morocco.ts'
import { calendarDate } from '../clock/calendar-date.ts'
import { milestoneSchedule } from '../contract/schedule.ts'
import { decideAct } from '../programme/decide-act.ts'
import { officer, refusalOf, runningContract } from '../tranche/running-contract.ts'
import {
  after,
  at,
  before,
  completionAsked,
  dayOff,
  decided,
  record,
  told,
  values,
  type Told,
} from './day-off-story.ts'

/** A contract whose first report is due on the day. */
function dueOnTheDay(status: 'planned' | 'accepted' = 'planned'): Told {
  const running = runningContract()
  const schedule = milestoneSchedule(values, calendarDate(dayOff), before)
  const known = running.milestones['report-1']
  if (!known) throw new Error('no report')
  const milestones = { ...running.milestones, 'report-1': { ...known, schedule, status, steps: 2 } }
  return { programme: { ...running, milestones }, events: [] }
}

test('a report due on the day is due on the next working day; what was sent stays sent, the rest follows', () => {
  const now = at('2025-06-06', '18:00')
  const story = dueOnTheDay()
  const events = decided(story, now)
  expect(events.map(({ type }) => type)).toEqual(['dayOffRecorded', 'reportDueMoved'])
  const milestone = after(story, events, now).milestones['report-1']
  expect(milestone?.schedule).toMatchObject({
    dueAt: at('2025-06-10', '16:30'),
    remindAt: [at('2025-05-10', '09:00'), at('2025-06-02', '09:00'), at('2025-06-10', '09:00')],
    noticeAt: at('2025-06-17', '09:00'),
  })
  expect(milestone?.schedule?.wall?.shown[0]).toMatchObject({ date: '2025-06-10', time: '16:30' })
  expect(milestone?.steps).toBe(2)
})

test('recorded on the morning after, a report that is late by the old date and not by the new one is not late', () => {
  expect(decided(dueOnTheDay(), at('2025-06-10'))).toHaveLength(2)
  expect(decided(dueOnTheDay(), at('2025-06-10', '16:30'))).toHaveLength(1)
  expect(record(dueOnTheDay('accepted'), at('2025-06-06')).dueDates).toEqual([])
  const message = record(dueOnTheDay(), at('2025-06-06'))
  const accepted = dueOnTheDay('accepted').programme
  const decision = decideAct(accepted, 'recordDayOff', message, { now: at('2025-06-06'), by: officer })
  expect('events' in decision && decision.events, 'accepted in the same moment').toHaveLength(1)
})

test('a day that is known to be off is refused, unless something was counted without it', () => {
  const story = told('selection', completionAsked)
  const now = at('2025-06-06', '18:00')
  const refusal = (date: string, programme = story.programme) =>
    refusalOf(programme, 'recordDayOff', record({ ...story, programme }, now, date), officer, now)
  expect(refusal('2025-06-14'), 'a Saturday').toEqual({ word: 'day-already-off', date: '2025-06-14' })
  expect(refusal('2025-07-30'), 'Throne Day')?.toMatchObject({ word: 'day-already-off' })
  const once = after(story, decided(story, now), now)
  expect(refusal(dayOff, once), 'a second time').toMatchObject({ word: 'day-already-off' })
  // The calendar of a later release has the day; the term was counted by an earlier one.
  expect(decided(story, now, dayOff, moroccanCalendar)).toHaveLength(2)
})

test('what has changed since it was counted is left as it is, and nothing is ever shortened', () => {
  const story = told('selection', completionAsked)
  const now = at('2025-06-06', '18:00')
  const message = record(story, now)
  const [term] = message.terms
  if (!term) throw new Error('nothing counted')
  const events = (change: Partial<typeof term>) => {
    const changed = { ...message, terms: [{ ...term, ...change }] }
    const decision = decideAct(story.programme, 'recordDayOff', changed, { now, by: officer })
    return 'refused' in decision ? 0 : decision.events.length
  }
  expect(events({})).toBe(2)
  expect(events({ from: at('2025-06-10', '16:30') }), 'another end meanwhile').toBe(1)
  expect(events({ to: at('2025-06-10', '16:30') }), 'sooner').toBe(1)
  expect(events({ about: 'dossier-2' }), 'another dossier').toBe(1)
  const sooner = { milestone: 'report-1', from: at(dayOff, '16:30') }
  const early = milestoneSchedule(values, calendarDate('2025-06-05'), before)
  const dueDates = [{ ...sooner, schedule: early }]
  const decision = decideAct(
    dueOnTheDay().programme,
    'recordDayOff',
    { ...message, terms: [], dueDates },
    { now: at('2025-06-02'), by: officer },
  )
  expect('events' in decision && decision.events).toHaveLength(1)
})
