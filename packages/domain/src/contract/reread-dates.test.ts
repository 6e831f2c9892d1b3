import { expect, test } from 'vitest'
import { calendarDate } from '../clock/calendar-date.ts'
import { instant, plusMs, type Instant } from '../clock/instant.ts'
import { zoneDataVersion } from '../clock/zone-data.ts'
import { nextStepAt } from '../milestone/steps.ts'
import { instantsOf } from '../milestone/wall.ts'
import type { MilestoneSchedule } from '../milestone/stage.ts'
import type { ProgrammeState } from '../programme/state.ts'
import {
  after,
  officer,
  president,
  refusalOf,
  reported,
  runningContract,
  scheduleOf,
  signedContract,
  startedAt,
  winner,
  words,
} from '../tranche/running-contract.ts'
import { rereadSchedules } from './reread-schedules.ts'
import { toldSchedule } from './told-schedule.ts'

const hour = 3_600_000
const zone = 'Africa/Casablanca'
const september = instant('2026-09-21T08:00:00.000Z')

/** As it was stored before 2026-09-20, by zone data that knew of no change: 16:30 on the wall was 15:30Z. */
function storedBefore(due = '2026-10-15T15:30:00.000Z', tz = '2025c'): MilestoneSchedule {
  const schedule = scheduleOf(due)
  const shown = instantsOf(schedule).map((at) => ({
    date: calendarDate(plusMs(at, hour).slice(0, 10)),
    time: plusMs(at, hour).slice(11, 16),
    offset: '+01:00',
  }))
  return { ...schedule, wall: { zone, tz, shown } }
}

function contractWith(schedule: MilestoneSchedule): ProgrammeState {
  const changes = { schedules: { 'report-1': schedule } }
  const proposal = { kind: 'other' as const, text: words, changes }
  const proposed = after(runningContract(), 'proposeAmendment', proposal, officer)
  const sign = { amendment: 1, act: words }
  return after(
    after(proposed, 'signAmendment', sign, winner, startedAt),
    'signAmendment',
    sign,
    president,
    startedAt,
  )
}

const messageOf = (programme: ProgrammeState, now: Instant) => ({
  tz: zoneDataVersion,
  schedules: rereadSchedules(programme.milestones, now),
})
const reread = (programme: ProgrammeState, now = september) =>
  after(programme, 'rereadDates', messageOf(programme, now), officer, now)
const scheduleIn = (programme: ProgrammeState) => programme.milestones['report-1']?.schedule

test('a report due on 15 October 2026 at 16:30, stored before the clock changed, is due when the wall shows 16:30', () => {
  const programme = contractWith(storedBefore())
  expect(scheduleIn(programme)?.dueAt).toBe('2026-10-15T15:30:00.000Z')
  const moved = scheduleIn(reread(programme))
  expect(moved?.dueAt).toBe('2026-10-15T16:30:00.000Z')
  expect(moved?.suspendAt).toBe('2026-11-14T16:30:00.000Z')
  expect(moved?.wall?.shown[0]).toEqual({ date: '2026-10-15', time: '16:30', offset: '+00:00' })
  expect(moved?.wall?.tz).toBe(zoneDataVersion)
})

test('dates are read again once: then every date stands', () => {
  const once = reread(contractWith(storedBefore()))
  expect(refusalOf(once, 'rereadDates', messageOf(once, september), officer, september)).toEqual({
    word: 'dates-unchanged',
  })
})

test('what is behind stays, and is not sent a second time', () => {
  const programme = contractWith(storedBefore())
  const reminded = after(
    programme,
    'remind',
    { milestone: 'report-1' },
    { person: 'clock', role: 'clock' },
    september,
  )
  const again = reread(reminded)
  expect(scheduleIn(again)?.remindAt[0]).toBe('2026-09-15T15:30:00.000Z')
  expect(again.milestones['report-1']?.steps).toBe(1)
  const milestone = again.milestones['report-1']
  expect(milestone && nextStepAt(milestone)).toBe('2026-10-08T16:30:00.000Z')
})

test('a date that is over by its old instant and not yet on the wall is still ahead, in favour of the person', () => {
  const moved = reread(contractWith(storedBefore()), instant('2026-10-15T16:00:00.000Z'))
  expect(scheduleIn(moved)?.dueAt).toBe('2026-10-15T16:30:00.000Z')
  expect(scheduleIn(moved)?.remindAt[1]).toBe('2026-10-08T15:30:00.000Z')
})

test('no date is put behind us: where clocks go forward within the hour, it keeps its instant', () => {
  // Stored as if the wall were an hour behind: read again, 16:30 comes an hour sooner.
  const schedule = scheduleOf('2026-10-15T17:30:00.000Z')
  const shown = instantsOf(schedule).map((at) => ({
    date: calendarDate(at.slice(0, 10)),
    time: plusMs(at, -hour).slice(11, 16),
    offset: '-01:00',
  }))
  const programme = contractWith({ ...schedule, wall: { zone, tz: '2025c', shown } })
  const dueAt = (now: string) => rereadSchedules(programme.milestones, instant(now))['report-1']?.dueAt
  expect(dueAt('2026-10-15T16:29:59.999Z')).toBe('2026-10-15T16:30:00.000Z')
  expect(dueAt('2026-10-15T16:30:00.000Z')).toBe('2026-10-15T17:30:00.000Z')
})

test('older zone data, a schedule without its wall, a wall of other instants and an accepted report move nothing', () => {
  const found = (programme: ProgrammeState) => rereadSchedules(programme.milestones, september)
  expect(found(contractWith(storedBefore(undefined, '2999a')))).toEqual({})
  expect(found(contractWith(scheduleOf('2026-10-15T15:30:00.000Z')))).toEqual({})
  const wrong = { ...storedBefore(), dueAt: instant('2026-10-15T12:30:00.000Z') }
  expect(found(contractWith(wrong))).toEqual({})
  expect(found(reported(contractWith(storedBefore()), 'report-1'))).toEqual({})
  expect(found(contractWith(toldSchedule(scheduleOf('2026-10-15T16:30:00.000Z'), zone)))).toEqual({})
})

test('dates that an amendment has changed meanwhile are not overwritten by what was read before it', () => {
  const before = contractWith(storedBefore())
  const later = contractWith(storedBefore('2026-12-01T15:30:00.000Z'))
  const message = messageOf(before, september)
  expect(refusalOf(later, 'rereadDates', message, officer, september)?.word).toBe('dates-unchanged')
  expect(refusalOf(signedContract(), 'rereadDates', message, officer, september)?.word).toBe('not-started')
})

test('a filing deadline, once published, is moved by no reading of the wall', () => {
  const programme = contractWith(storedBefore())
  const deadline = {
    date: calendarDate('2026-10-15'),
    time: '16:30',
    zone,
    at: instant('2026-10-15T15:30:00.000Z'),
    offset: '+01:00',
    tz: '2025c',
  }
  const published = { ...programme, call: { ...programme.call, deadline } }
  expect(reread(published).call.deadline).toEqual(deadline)
})
