import { expect, test } from 'vitest'
import { instant, plusMs } from '../clock/instant.ts'
import { clock } from '../programme/actor.ts'
import type { MessageOf } from '../programme/acts.ts'
import type { ProgrammeState } from '../programme/state.ts'
import {
  after,
  beneficiary,
  daysAfter,
  folded,
  officer,
  president,
  refusalOf,
  scheduleOf,
  schedules,
  signedContract,
  startedAt,
  terms,
  winner,
  words,
} from '../tranche/running-contract.ts'

const signedAt = instant('2025-01-02T10:00:00.000Z')
const yearEnds = [1, 2, 3].map((year) => daysAfter(startedAt, year * 365))
const endsAt = daysAfter(startedAt, 3 * 365)
const order: MessageOf<'orderStart'> = { startsOn: '2025-01-06', startedAt, yearEnds, endsAt, schedules }
const reasons = { reasons: words }

const concluded = () =>
  folded(
    { ...signedContract(), stage: 'award' },
    {
      type: 'contractConcluded',
      data: { dossier: 'dossier-1', amount: terms.budget },
      ground: 'council-deliberation',
    },
    signedAt,
    president,
  )
const started = () => after(concluded(), 'orderStart', order, president)
const suspended = (programme = started()) => after(programme, 'suspendContract', reasons, president)
const turn = (programme: ProgrammeState, year: number, now = startedAt) =>
  refusalOf(programme, 'turnYear', { year }, clock, now)

test('the order to start sets every instant of the contract, once', () => {
  expect(started().contract).toMatchObject({ startedAt, endsAt, yearEnds, year: 1 })
  expect(started().milestones['report-1']?.schedule).toEqual(schedules['report-1'])
  expect(refusalOf(started(), 'orderStart', order, president)?.word).toBe('already-started')
})

test('nothing starts before it was signed; it may start on that very day', () => {
  const start = (startsOn: string, at: string) =>
    refusalOf(concluded(), 'orderStart', { ...order, startsOn, startedAt: instant(at) }, president)
  expect(start('2025-01-01', '2024-12-31T23:00:00.000Z')).toEqual({
    word: 'start-in-the-past',
    date: '2025-01-01',
  })
  expect(start('2025-01-02', '2025-01-01T23:00:00.000Z')).toBeNull()
})

test('a year turns at its end, not before, and the last one ends with the contract', () => {
  expect(turn(concluded(), 1)?.word).toBe('not-started')
  const firstEnd = daysAfter(startedAt, 365)
  expect(turn(started(), 1, plusMs(firstEnd, -1))).toEqual({ word: 'not-yet-due', dueAt: firstEnd })
  const inSecond = after(started(), 'turnYear', { year: 1 }, clock, firstEnd)
  expect(inSecond.contract.year).toBe(2)
  expect(turn(inSecond, 1, firstEnd)).toEqual({ word: 'year-not-turning', year: 1 })
  expect(turn(inSecond, 3, endsAt)).toEqual({ word: 'year-not-turning', year: 3 })
  const inThird = after(inSecond, 'turnYear', { year: 2 }, clock, daysAfter(startedAt, 730))
  expect(turn(inThird, 3, endsAt)).toEqual({ word: 'year-not-turning', year: 3 })
})

test('the contract ends at its end, not before, and the programme is complete', () => {
  const end = (programme: ProgrammeState, now = endsAt) => refusalOf(programme, 'endContract', {}, clock, now)
  expect(end(concluded())?.word).toBe('not-started')
  expect(end(started(), plusMs(endsAt, -1))).toEqual({ word: 'not-yet-due', dueAt: endsAt })
  const ended = after(started(), 'endContract', {}, clock, endsAt)
  expect(ended).toMatchObject({ stage: 'closure', outcome: 'complete' })
})

test('while the contract is suspended no year turns and it does not end', () => {
  expect(turn(suspended(), 1, endsAt)?.word).toBe('contract-suspended')
  expect(refusalOf(suspended(), 'endContract', {}, clock, endsAt)?.word).toBe('contract-suspended')
})

test('a contract that runs is suspended, and one that is suspended resumes with new dates', () => {
  expect(refusalOf(concluded(), 'suspendContract', reasons, president)?.word).toBe('not-started')
  expect(refusalOf(suspended(), 'suspendContract', reasons, president)?.word).toBe('contract-suspended')
  const later = daysAfter(endsAt, 40)
  const ends = [...yearEnds.slice(0, 2).map((end) => daysAfter(end, 40)), later]
  const moved = { 'report-1': scheduleOf('2025-08-15T15:30:00.000Z') }
  const dates = { ...reasons, schedules: moved, endsAt: later, yearEnds: ends }
  expect(refusalOf(started(), 'resumeContract', dates, president)?.word).toBe('contract-not-suspended')
  const resumed = after(suspended(), 'resumeContract', dates, president, daysAfter(startedAt, 40))
  expect(resumed.contract).toMatchObject({
    isSuspended: false,
    suspendedAt: null,
    endsAt: later,
    yearEnds: ends,
  })
  expect(resumed.milestones['report-1']?.schedule).toEqual(moved['report-1'])
  expect(resumed.milestones.final?.schedule).toEqual(schedules.final)
})

test('a contract is terminated with its cause, suspended or not, and closure follows', () => {
  const terminate = { cause: 'force-majeure', reasons: words } as const
  const terminated = after(suspended(), 'terminateContract', terminate, president)
  expect(terminated).toMatchObject({ stage: 'closure', outcome: 'terminated' })
})

test("a councillor's spouse who enters the bureau in month 14 is known to the contract, and leaves with the next bureau", () => {
  const now = daysAfter(startedAt, 430)
  const bureauMandateEndsAt = daysAfter(now, 900)
  const renewal = { receipt: words, mandateEndsOn: '2028-08-27', bureauMandateEndsAt }
  const entered = after(started(), 'recordBureau', { ...renewal, conflict: 'prohibited' }, winner, now)
  expect(entered.contract).toMatchObject({ hasProhibitedConflict: true, bureauMandateEndsAt })
  const left = after(entered, 'recordBureau', { ...renewal, conflict: 'none' }, winner, now)
  expect(left.contract.hasProhibitedConflict).toBe(false)
})

test('a bureau that changes when the contract is over makes itself known as well', () => {
  const over = after(started(), 'endContract', {}, clock, endsAt)
  expect(over.stage).toBe('closure')
  const bureauMandateEndsAt = daysAfter(endsAt, 900)
  const renewal = { receipt: words, mandateEndsOn: '2030-06-24', bureauMandateEndsAt }
  const known = after(over, 'recordBureau', { ...renewal, conflict: 'prohibited' }, winner, endsAt)
  expect(known.contract).toMatchObject({ bureauMandateEndsAt, hasProhibitedConflict: true })
})

test('acts of the contract belong to their offices', () => {
  expect(refusalOf(concluded(), 'orderStart', order, officer)?.word).toBe('not-found')
  expect(refusalOf(started(), 'suspendContract', reasons, beneficiary)?.word).toBe('not-found')
  expect(refusalOf(started(), 'endContract', {}, president, endsAt)?.word).toBe('not-found')
})
