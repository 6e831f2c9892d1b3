import { expect, test } from 'vitest'
import { instant } from '../clock/instant.ts'
import { wallOf } from '../contract/told-schedule.ts'
import { clock } from '../programme/actor.ts'
import { decideAct } from '../programme/decide-act.ts'
import {
  after,
  beneficiary,
  daysAfter,
  folded,
  officer,
  refusalOf,
  reported,
  runningContract,
  scheduleOf,
  schedules,
  signedContract,
  startedAt,
  winner,
  withContract,
  words,
} from '../tranche/running-contract.ts'
import { movedTo, nextStepAt, stepsOf } from './steps.ts'

const milestone = 'report-1'
const indicators = [
  { id: 'trained', value: 40 },
  { id: 'coached', value: 11 },
]
const report = { milestone, report: words, indicators }
const dueAt = instant('2025-07-06T15:30:00.000Z')
const hour = 3_600_000
const hoursAfter = (at: typeof dueAt, hours: number) => daysAfter(at, (hours * hour) / 86_400_000)

const state = (programme = runningContract(), id = milestone) => {
  const found = programme.milestones[id]
  if (!found) throw new Error(id)
  return found
}

test('a report is handed in with every indicator, returned with reasons, handed in again and accepted', () => {
  const submitted = after(runningContract(), 'submitReport', report, winner)
  const returned = after(
    submitted,
    'returnReport',
    { milestone, reasons: words, dueAt: daysAfter(dueAt, 15) },
    officer,
    dueAt,
  )
  expect(state(returned)).toMatchObject({ status: 'returned', submissions: 1 })
  const again = after(returned, 'submitReport', report, winner)
  const accepted = after(again, 'acceptReport', { milestone }, officer)
  expect(state(accepted)).toMatchObject({ status: 'accepted', submissions: 2 })
})

test('a report without an indicator, with one of elsewhere, or with one twice is refused', () => {
  const programme = runningContract()
  const submit = (ids: string[]) =>
    refusalOf(
      programme,
      'submitReport',
      { ...report, indicators: ids.map((id) => ({ id, value: 1 })) },
      winner,
    )
  expect(submit(['coached'])).toEqual({ word: 'indicators-missing', indicators: ['trained'] })
  expect(submit(['trained', 'coached', 'sold'])).toEqual({ word: 'indicator-unknown', indicator: 'sold' })
  expect(submit(['trained', 'coached', 'trained'])).toEqual({
    word: 'indicator-given-twice',
    indicator: 'trained',
  })
})

test('only the winner reports, and not before the order to start', () => {
  const other = { person: 'x', role: 'association', association: 'association-2' } as const
  expect(refusalOf(runningContract(), 'submitReport', report, other)).toEqual({ word: 'not-found' })
  expect(refusalOf(signedContract(), 'submitReport', report, winner)).toEqual({
    word: 'milestone-not-scheduled',
    milestone,
  })
  expect(refusalOf(runningContract(), 'submitReport', { ...report, milestone: 'toString' }, winner)).toEqual({
    word: 'milestone-unknown',
    milestone: 'toString',
  })
})

test('a report in review is not replaced, an accepted one is final', () => {
  const submitted = after(runningContract(), 'submitReport', report, winner)
  expect(refusalOf(submitted, 'submitReport', report, winner)?.word).toBe('report-under-review')
  const accepted = after(submitted, 'acceptReport', { milestone }, officer)
  expect(refusalOf(accepted, 'submitReport', report, winner)?.word).toBe('report-already-accepted')
  expect(refusalOf(accepted, 'acceptReport', { milestone }, officer)?.word).toBe('report-already-accepted')
})

test('what was not handed in is neither accepted nor returned, and a return gives a date ahead', () => {
  const programme = runningContract()
  const back = { milestone, reasons: words, dueAt }
  expect(refusalOf(programme, 'acceptReport', { milestone }, officer)?.word).toBe('report-not-submitted')
  expect(refusalOf(programme, 'returnReport', back, officer)?.word).toBe('report-not-submitted')
  expect(refusalOf(programme, 'acceptReport', { milestone: 'none' }, officer)?.word).toBe('milestone-unknown')
  const submitted = after(programme, 'submitReport', report, winner)
  expect(refusalOf(submitted, 'returnReport', back, officer, dueAt)).toEqual({
    word: 'report-due-not-ahead',
    dueAt,
  })
})

test('a yearly account is filed by its own act, once, and counts at once', () => {
  const proof = { milestone: 'account-1', proof: words }
  const filed = after(runningContract(), 'fileYearlyAccount', proof, winner)
  expect(state(filed, 'account-1').status).toBe('accepted')
  expect(refusalOf(filed, 'fileYearlyAccount', proof, winner)?.word).toBe('report-already-accepted')
  expect(refusalOf(filed, 'fileYearlyAccount', { ...proof, milestone }, winner)?.word).toBe(
    'milestone-is-not-yearly-account',
  )
  const asReport = { milestone: 'account-1', report: words, indicators: [] }
  expect(refusalOf(runningContract(), 'submitReport', asReport, winner)?.word).toBe(
    'milestone-is-yearly-account',
  )
})

test('a beneficiary confirms the activities of a milestone once', () => {
  const confirmed = after(runningContract(), 'confirmActivity', { milestone, words }, beneficiary)
  expect(state(confirmed).confirmedBy).toEqual(['beneficiary-1'])
  expect(refusalOf(confirmed, 'confirmActivity', { milestone, words }, beneficiary)?.word).toBe(
    'activity-already-confirmed',
  )
})

test('every step is sent once, each at its instant and none a millisecond early', () => {
  let programme = runningContract()
  for (const step of stepsOf(scheduleOf(dueAt))) {
    expect(nextStepAt(state(programme))).toBe(step.at)
    expect(refusalOf(programme, 'remind', { milestone }, clock, hoursAfter(step.at, -1 / hour))).toEqual({
      word: 'not-yet-due',
      dueAt: step.at,
    })
    programme = after(programme, 'remind', { milestone }, clock, step.at)
  }
  expect(nextStepAt(state(programme))).toBeNull()
  expect(refusalOf(programme, 'remind', { milestone }, clock, daysAfter(dueAt, 90))?.word).toBe(
    'nothing-to-remind',
  )
})

test('after 30 hours down across two steps one event speaks, for the latest; the other is counted as missed', () => {
  const close = { ...scheduleOf(dueAt), remindAt: [-30, -1, 0].map((days) => daysAfter(dueAt, days)) }
  const programme = folded(runningContract(), {
    type: 'amendmentInForce',
    data: { amendment: 1, schedules: { [milestone]: close } },
    ground: 'contract',
  })
  const reminded = after(programme, 'remind', { milestone }, clock, daysAfter(dueAt, -30))
  const back = hoursAfter(dueAt, 5) // down from 25 hours before the date to 5 hours after it
  const decided = after(reminded, 'remind', { milestone }, clock, back)
  expect(decided.version).toBe(reminded.version + 1)
  expect(state(decided).steps).toBe(3)
  expect(nextStepAt(state(decided))).toBe(close.noticeAt)
  expect(refusalOf(decided, 'remind', { milestone }, clock, back)?.word).toBe('not-yet-due')
})

test('after a month down the one event is the notice or demand of the day, never an old reminder', () => {
  const now = daysAfter(dueAt, 16)
  const decision = decideAct(runningContract(), 'remind', { milestone }, { now, by: clock })
  const sent = { milestone, step: 'demand', stepAt: daysAfter(dueAt, 15), dueAt, missed: 4 }
  expect(decision).toEqual({ events: [{ type: 'reminderSent', data: sent, ground: 'contract' }] })
})

test('nothing is asked of who has reported, whose contract is suspended or over', () => {
  const submitted = after(runningContract(), 'submitReport', report, winner)
  expect(nextStepAt(state(submitted))).toBeNull()
  expect(refusalOf(submitted, 'remind', { milestone }, clock, dueAt)?.word).toBe('nothing-to-remind')
  const suspended = withContract(runningContract(), { isSuspended: true })
  expect(refusalOf(suspended, 'remind', { milestone }, clock, dueAt)?.word).toBe('reminders-paused')
  const over = { ...runningContract(), stage: 'closure', outcome: 'terminated' } as const
  expect(refusalOf(over, 'remind', { milestone }, clock, dueAt)?.word).toBe('reminders-paused')
})

test('a returned report is chased from its new date, and from the old one where that is later', () => {
  const submitted = after(runningContract(), 'submitReport', report, winner)
  const back = (due: typeof dueAt, now: typeof dueAt) =>
    state(after(submitted, 'returnReport', { milestone, reasons: words, dueAt: due }, officer, now))
  const moved = back(daysAfter(dueAt, 15), daysAfter(dueAt, 5))
  expect(moved.schedule?.dueAt).toBe(daysAfter(dueAt, 15))
  expect(nextStepAt(moved)).toBe(daysAfter(dueAt, 8))
  const early = back(daysAfter(dueAt, -40), daysAfter(dueAt, -60))
  expect(early.schedule).toEqual(schedules[milestone])
  expect(nextStepAt(early)).toBe(daysAfter(dueAt, -30))
})

test('the wall of a returned report’s new dates is kept, and a wall of other instants is not', () => {
  const submitted = after(runningContract(), 'submitReport', report, winner)
  const due = daysAfter(dueAt, 15)
  const wall = wallOf(movedTo(scheduleOf(dueAt), due), 'Africa/Casablanca')
  const back = (day: typeof due) => {
    const message = { milestone, reasons: words, dueAt: day, wall }
    return state(after(submitted, 'returnReport', message, officer, daysAfter(dueAt, 5))).schedule
  }
  expect(back(due)).toMatchObject({ dueAt: due, wall })
  expect(back(daysAfter(due, 1))?.wall).toBeUndefined()
})

test('new dates after a suspension bring the steps ahead again and none of the past', () => {
  const reminded = after(runningContract(), 'remind', { milestone }, clock, daysAfter(dueAt, -30))
  const resumedAt = daysAfter(dueAt, 10)
  const later = scheduleOf(daysAfter(dueAt, 20))
  const endsAt = daysAfter(startedAt, 1200)
  const resumed = folded(
    reminded,
    {
      type: 'contractResumed',
      data: { reasons: words, schedules: { [milestone]: later }, endsAt, yearEnds: [endsAt] },
      ground: 'contract',
    },
    resumedAt,
  )
  expect(state(resumed).steps).toBe(1)
  expect(nextStepAt(state(resumed))).toBe(daysAfter(dueAt, 13))
})

test('an amendment that repeats a date loses no step that is overdue, and leaves an accepted report alone', () => {
  const amended = (programme: typeof base, to: Record<string, ReturnType<typeof scheduleOf>>) =>
    folded(
      programme,
      { type: 'amendmentInForce', data: { amendment: 1, schedules: to }, ground: 'contract' },
      daysAfter(dueAt, -29),
    )
  const base = runningContract()
  expect(state(amended(base, schedules)).steps).toBe(0)
  const accepted = reported(base, milestone)
  const later = { [milestone]: scheduleOf(daysAfter(dueAt, 90)), unknown: scheduleOf(dueAt) }
  expect(amended(accepted, later).milestones).toEqual(accepted.milestones)
})
