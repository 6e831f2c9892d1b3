import { expect, test } from 'vitest'
import { moroccanCalendar } from '../calendar/morocco.ts'
import { calendarDate } from '../clock/calendar-date.ts'
import { stepsOf } from '../milestone/steps.ts'
import { isWallOf } from '../milestone/wall.ts'
import { contractSchedule, milestoneSchedule } from './schedule.ts'

type Definition = Parameters<typeof contractSchedule>[0]
type Due = Definition['milestones'][number]['due']

const days = (value: number) => ({ value, ground: 'contract' as const, status: 'proposal' as const })
const values = {
  reminderDaysBefore: { ...days(0), value: [0, 7, 30] },
  noticeDaysAfter: days(7),
  formalDemandDaysAfter: days(15),
  suspensionDaysAfter: days(30),
}
const milestonesOf = (dues: Record<string, Due>) => Object.entries(dues).map(([id, due]) => ({ id, due }))
const from = (startsOn: string, dues: Record<string, Due>, durationMonths = 36) =>
  contractSchedule(
    { milestones: milestonesOf(dues), durationMonths, rulePack: { values } },
    calendarDate(startsOn),
    moroccanCalendar,
  )
const dueAt = (startsOn: string, due: Due) => from(startsOn, { one: due }).schedules.one?.dueAt
const dueOn = (day: string) => milestoneSchedule(values, calendarDate(day), moroccanCalendar)

test('a contract starts at midnight on the wall, its years end at midnight, the last with the contract', () => {
  const { endsWall, ...dates } = from('2024-07-15', {})
  expect(endsWall).toMatchObject({
    zone: 'Africa/Casablanca',
    shown: ['2025', '2026', '2027', '2027'].map((year) => ({ date: `${year}-07-15`, time: '00:00' })),
  })
  expect(dates).toEqual({
    startedAt: '2024-07-14T23:00:00.000Z',
    yearEnds: ['2025-07-14T23:00:00.000Z', '2026-07-14T23:00:00.000Z', '2027-07-15T00:00:00.000Z'],
    endsAt: '2027-07-15T00:00:00.000Z',
    schedules: {},
  })
})

test('a last year may be shorter than twelve months', () => {
  expect(from('2024-07-15', {}, 30).yearEnds).toEqual([
    '2025-07-14T23:00:00.000Z',
    '2026-07-14T23:00:00.000Z',
    '2027-01-15T00:00:00.000Z',
  ])
})

test('so many months end on the eve of the same day, at 16:30 on the wall', () => {
  expect(dueAt('2024-07-15', { monthsAfterStart: 3 })).toBe('2024-10-14T15:30:00.000Z')
  expect(dueAt('2024-07-15', { monthsAfterStart: 36 })).toBe('2027-07-14T16:30:00.000Z')
  expect(dueAt('2024-07-16', { monthsAfterStart: 0 })).toBe('2024-07-16T15:30:00.000Z')
})

test('the wall time holds across Ramadan and across the end of summer time for good on 2026-09-20', () => {
  expect(dueOn('2025-02-21').dueAt).toBe('2025-02-21T15:30:00.000Z')
  expect(dueOn('2025-04-14').dueAt).toBe('2025-04-14T15:30:00.000Z')
  expect(dueOn('2026-09-18').dueAt).toBe('2026-09-18T15:30:00.000Z')
  expect(dueOn('2026-10-15').dueAt).toBe('2026-10-15T16:30:00.000Z')
})

test('what is due in Ramadan is due when offices close, at 15:00 on the wall', () => {
  expect(dueOn('2025-03-14').dueAt).toBe('2025-03-14T15:00:00.000Z')
  expect(dueOn('2026-03-04').dueAt).toBe('2026-03-04T15:00:00.000Z')
})

test('15 March is the first such day after the start, and a weekend moves it to the Friday before, as the law has its own limit', () => {
  expect(dueAt('2024-07-15', { annual: '03-15', year: 1 })).toBe('2025-03-14T15:00:00.000Z')
  expect(dueAt('2024-07-15', { annual: '03-15', year: 2 })).toBe('2026-03-13T15:00:00.000Z')
  expect(dueAt('2024-03-15', { annual: '03-15', year: 1 })).toBe('2025-03-14T15:00:00.000Z')
  expect(dueAt('2024-03-14', { annual: '03-15', year: 1 })).toBe('2024-03-15T15:00:00.000Z')
})

test('a due date on a day off moves to the next working day, an exceptional one included', () => {
  expect(dueOn('2024-04-10').dueAt).toBe('2024-04-15T15:30:00.000Z')
  expect(dueOn('2025-06-07').dueAt).toBe('2025-06-10T15:30:00.000Z')
  expect(dueAt('2024-07-15', { monthsAfterStart: 11 })).toBe('2025-06-16T15:30:00.000Z')
})

test('reminders come 30, 7 and 0 days before the day it moved to, notice, demand and suspension after it, at 09:00', () => {
  expect(dueOn('2024-10-13')).toMatchObject({
    dueAt: '2024-10-14T15:30:00.000Z',
    remindAt: ['2024-09-14T08:00:00.000Z', '2024-10-07T08:00:00.000Z', '2024-10-14T08:00:00.000Z'],
    noticeAt: '2024-10-21T08:00:00.000Z',
    demandAt: '2024-10-29T08:00:00.000Z',
    suspendAt: '2024-11-13T08:00:00.000Z',
  })
})

test('a schedule is stored with what the wall shows, its zone, its offset and the release of the zone data', () => {
  const { wall, ...schedule } = dueOn('2026-10-15')
  expect(wall).toMatchObject({ zone: 'Africa/Casablanca', tz: process.versions.tz })
  expect(wall?.shown).toEqual([
    { date: '2026-10-15', time: '16:30', offset: '+00:00' },
    { date: '2026-09-15', time: '09:00', offset: '+01:00' },
    { date: '2026-10-08', time: '09:00', offset: '+00:00' },
    { date: '2026-10-15', time: '09:00', offset: '+00:00' },
    { date: '2026-10-22', time: '09:00', offset: '+00:00' },
    { date: '2026-10-30', time: '09:00', offset: '+00:00' },
    { date: '2026-11-14', time: '09:00', offset: '+00:00' },
  ])
  expect(wall && isWallOf(wall, schedule)).toBe(true)
})

test('the steps of every working day of three years ascend', () => {
  for (let day = Date.UTC(2024, 6, 1); day < Date.UTC(2027, 6, 1); day += 86_400_000) {
    const steps = stepsOf(dueOn(new Date(day).toISOString().slice(0, 10))).map(({ at }) => at)
    expect(steps).toEqual(steps.toSorted())
  }
})
