import { expect, test } from 'vitest'
import { calendarDate } from '../clock/calendar-date.ts'
import { instant, plusMs, type Instant } from '../clock/instant.ts'
import { zoneDataVersion } from '../clock/zone-data.ts'
import type { ProgrammeState } from '../programme/state.ts'
import {
  after,
  folded,
  officer,
  president,
  refusalOf,
  signedContract,
  winner,
  words,
} from '../tranche/running-contract.ts'
import type { Ends } from './events.ts'
import { rereadEnds } from './reread-schedules.ts'
import { toldEnds } from './told-schedule.ts'

const zone = 'Africa/Casablanca'
const startedAt = instant('2025-07-31T23:00:00.000Z')
const september = instant('2026-09-21T08:00:00.000Z')

/** Midnights of 1 August, as they were stored before 2026-09-20, when the wall was an hour ahead of UTC. */
function storedBefore(tz = '2025c'): Ends {
  const yearEnds = [2026, 2027, 2028].map((year) => instant(`${year}-07-31T23:00:00.000Z`))
  const endsAt = instant('2028-07-31T23:00:00.000Z')
  const shown = [...yearEnds, endsAt].map((at) => ({
    date: calendarDate(plusMs(at, 3_600_000).slice(0, 10)),
    time: '00:00',
    offset: '+01:00',
  }))
  return { yearEnds, endsAt, endsWall: { zone, tz, shown } }
}

/** In its second year. */
function contractWith(ends: Ends): ProgrammeState {
  const data = { startedAt, schedules: {}, ...ends }
  const started = folded(signedContract(), { type: 'startOrdered', data, ground: 'contract' }, startedAt)
  const turned = { type: 'programmeYearTurned', data: { year: 1 }, ground: 'contract' } as const
  return folded(started, turned, instant('2026-07-31T23:00:00.000Z'))
}

const messageOf = ({ contract }: ProgrammeState, now: Instant) => {
  const ends = rereadEnds(contract, now)
  return { tz: zoneDataVersion, schedules: {}, ...(ends && { ends }) }
}
const reread = (programme: ProgrammeState, now = september) =>
  after(programme, 'rereadDates', messageOf(programme, now), officer, now).contract

test('a year that ends at midnight ends at midnight on the wall, also after clocks were changed', () => {
  const { yearEnds, endsAt, endsWall } = reread(contractWith(storedBefore()))
  expect(yearEnds).toEqual([
    '2026-07-31T23:00:00.000Z',
    '2027-08-01T00:00:00.000Z',
    '2028-08-01T00:00:00.000Z',
  ])
  expect(endsAt).toBe('2028-08-01T00:00:00.000Z')
  expect(endsWall?.tz).toBe(zoneDataVersion)
  expect(endsWall?.shown.map(({ date, time, offset }) => `${date} ${time} ${offset}`)).toEqual([
    '2026-08-01 00:00 +01:00',
    '2027-08-01 00:00 +00:00',
    '2028-08-01 00:00 +00:00',
    '2028-08-01 00:00 +00:00',
  ])
})

test('a year that is over is told as it was, whatever today’s zone data say of it', () => {
  const { endsWall, ...ends } = storedBefore()
  const past = { date: calendarDate('2026-08-01'), time: '00:00', offset: '+00:00' }
  const yearEnds = [instant('2026-08-01T00:00:00.000Z'), ...ends.yearEnds.slice(1)]
  const shown = [past, ...(endsWall?.shown.slice(1) ?? [])]
  const found = reread(contractWith({ ...ends, yearEnds, endsWall: { zone, tz: '2025c', shown } }))
  expect(found.yearEnds[0]).toBe('2026-08-01T00:00:00.000Z')
  expect(found.endsWall?.shown[0]).toEqual(past)
  expect(found.yearEnds[1]).toBe('2027-08-01T00:00:00.000Z')
})

test('read again once: then every end stands, and the year turns at the later instant', () => {
  const once = { ...contractWith(storedBefore()), contract: reread(contractWith(storedBefore())) }
  expect(refusalOf(once, 'rereadDates', messageOf(once, september), officer, september)).toEqual({
    word: 'dates-unchanged',
  })
  const clock = { person: 'clock', role: 'clock' } as const
  const turn = (now: string) => refusalOf(once, 'turnYear', { year: 2 }, clock, instant(now))
  expect(turn('2027-07-31T23:00:00.000Z')?.word).toBe('not-yet-due')
  expect(turn('2027-08-01T00:00:00.000Z')).toBeNull()
})

test('no end is put behind us, older zone data move none, nor does a wall of other ends or none at all', () => {
  const found = (ends: Ends, now = september) => rereadEnds(contractWith(ends).contract, now)
  expect(found(storedBefore(), instant('2028-07-31T23:30:00.000Z'))?.endsAt).toBe('2028-08-01T00:00:00.000Z')
  expect(found(storedBefore(), instant('2028-08-01T00:00:00.000Z'))).toBeNull()
  expect(found(storedBefore('2999a'))).toBeNull()
  const { endsWall, ...bare } = storedBefore()
  expect(found(bare)).toBeNull()
  expect(
    found({ ...bare, endsAt: instant('2028-08-31T23:00:00.000Z'), ...(endsWall && { endsWall }) }),
  ).toBeNull()
  expect(found(toldEnds(storedBefore(), zone))).toBeNull()
})

test('ends that an amendment has given meanwhile are not overwritten, and bring their own wall or none', () => {
  const before = contractWith(storedBefore())
  const amended = (changes: object) => {
    const data = { amendment: 1, ...changes }
    return folded(before, { type: 'amendmentInForce', data, ground: 'contract' }, september)
  }
  const { yearEnds } = storedBefore()
  const endsAt = instant('2029-01-01T00:00:00.000Z')
  const ends = { endsAt, yearEnds: [...yearEnds.slice(0, 2), endsAt] }
  const later = amended(toldEnds(ends, zone))
  expect(later.contract.endsWall?.shown.at(-1)?.date).toBe('2029-01-01')
  expect(refusalOf(later, 'rereadDates', messageOf(before, september), officer, september)?.word).toBe(
    'dates-unchanged',
  )
  expect(amended(ends).contract.endsWall, 'stored by an earlier release').toBeUndefined()
  expect(amended({}).contract.endsWall, 'no other end').toEqual(storedBefore().endsWall)
})

test('a contract that is resumed keeps the wall of its new ends', () => {
  const suspended = after(
    contractWith(storedBefore()),
    'suspendContract',
    { reasons: words },
    president,
    september,
  )
  const ends = toldEnds({ ...storedBefore(), endsAt: instant('2028-09-01T00:00:00.000Z') }, zone)
  const message = { reasons: words, schedules: {}, ...ends }
  expect(after(suspended, 'resumeContract', message, president, september).contract.endsWall).toEqual(
    ends.endsWall,
  )
  expect(refusalOf(suspended, 'resumeContract', message, winner, september)?.word).toBe('not-found')
})
