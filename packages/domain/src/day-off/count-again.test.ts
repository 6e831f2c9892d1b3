import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusDays } from '../calendar/day.ts'
import { withDaysOff } from '../calendar/days-off.ts'
import { endOf, type Period } from '../calendar/period.ts'
import { plusWorkingDays } from '../calendar/working-day.ts'
import { calendarDate } from '../clock/calendar-date.ts'
import { instant, isBefore, type Instant } from '../clock/instant.ts'
import type { NewEvent } from '../programme/event.ts'
import { words } from '../tranche/running-contract.ts'
import { recountedTerms } from './count-again.ts'
import {
  after,
  at,
  before,
  completionAsked,
  dayOff,
  decided,
  endOfTerm,
  notified,
  sefrou,
  told,
  values,
} from './day-off-story.ts'
import { openedTerms } from './opened-terms.ts'

test('papers asked on Friday for Wednesday may come until Thursday, the Monday between having been declared off', () => {
  const story = told('selection', completionAsked)
  const events = decided(story, at('2025-06-06', '18:00'))
  const [from, to] = [at('2025-06-11', '16:30'), at('2025-06-12', '16:30')]
  expect(events).toEqual([
    { type: 'dayOffRecorded', ground: 'decree-2-05-916', data: { date: dayOff, reference: words } },
    {
      type: 'dossierTermCountedAgain',
      ground: 'decree-2-05-916',
      data: { term: 'completion', dossier: 'dossier-1', from, to },
    },
  ])
  const state = after(story, events, at('2025-06-06', '18:00'))
  expect(state.selection.dossiers['dossier-1']).toMatchObject({ status: 'incomplete', completeBy: to })
  expect(state.daysOff).toEqual([dayOff])
})

test('recorded only when the offices open again, it counts for what still runs and not for what has lapsed', () => {
  const story = told('selection', completionAsked)
  expect(decided(story, at('2025-06-10'))).toHaveLength(2)
  expect(decided(story, at('2025-06-11', '16:30'))).toHaveLength(1)
  const lapsed: [string, NewEvent] = [
    '2025-06-11',
    { type: 'completionLapsed', ground: 'law-55-19', data: { dossier: 'dossier-1' } },
  ]
  expect(decided(told('selection', completionAsked, lapsed), at('2025-06-11', '12:00'))).toHaveLength(1)
})

test('calendar days pass over a day off, and only an end that falls on it moves', () => {
  const ends = (date: string) =>
    decided(told('award', notified(date)), at('2025-06-06')).flatMap((event) =>
      event.type === 'termCountedAgain' ? [[event.data.term, event.data.from, event.data.to]] : [],
    )
  expect(ends('2025-05-29'), 'ten full days from 29 May end on 9 June').toEqual([
    ['standstill', at('2025-06-09', '16:30'), at('2025-06-10', '16:30')],
  ])
  expect(ends('2025-05-24'), 'fifteen full days from 24 May end on 9 June').toEqual([
    ['signature', at('2025-06-09', '16:30'), at('2025-06-10', '16:30')],
  ])
  expect(ends('2025-06-02')).toEqual([])
})

test('an answered review gives the window its later end: that one is counted again', () => {
  const answered = (signBy: Instant): [string, NewEvent] => [
    '2025-05-24',
    {
      type: 'reviewAnswered',
      ground: 'law-03-01',
      data: { dossier: 'dossier-1', outcome: 'rejected', reasons: words, signBy },
    },
  ]
  const story = told('award', notified('2025-05-20'), answered(at('2025-06-09', '16:30')))
  expect(after(story, decided(story, at('2025-06-06')), at('2025-06-06')).award.signBy).toBe(
    at('2025-06-10', '16:30'),
  )
})

test('the published deadline stays, and so does the answer to a question before it', () => {
  const question: [string, NewEvent] = [
    '2025-06-06',
    {
      type: 'questionAsked',
      ground: 'terms-of-reference',
      data: { question: 'q1', words, answerDueAt: endOfTerm(values.answer.value, at('2025-06-06')) },
    },
  ]
  const story = told('call', question)
  expect(decided(story, at('2025-06-06', '18:00')).map(({ type }) => type)).toEqual(['dayOffRecorded'])
})

const periods = fc.record({
  length: fc.integer({ min: 1, max: 25 }),
  unit: fc.constantFrom('calendarDays' as const, 'workingDays' as const),
  counting: fc.constantFrom('full' as const, 'inclusive' as const),
  ifEndsOnDayOff: fc.constantFrom('nextWorkingDay' as const, 'keep' as const),
})

test('counted again, a term ends as if the day had been known from the first, and never sooner', () => {
  const property = fc.property(
    periods,
    fc.nat(300),
    fc.nat(30),
    fc.nat(40),
    (period, start, passed, offset) => {
      const asked = plusDays(calendarDate('2025-01-02'), start)
      const off = plusWorkingDays(before, plusDays(asked, offset), 0)
      const from = at(asked)
      const completeBy = endOf(period, from, before).at
      const story = told('selection', [
        asked,
        { ...completionAsked[1], data: { dossier: 'dossier-1', papers: [], completeBy } } as NewEvent,
      ])
      const ruled = {
        ...sefrou,
        rulePack: {
          ...sefrou.rulePack,
          values: { ...values, completion: { ...values.completion, value: period } },
        },
      }
      const now = at(plusDays(asked, passed), '11:00')
      const calendar = withDaysOff(before, [off])
      const counted = recountedTerms(story.programme, {
        opened: openedTerms(story.events, ruled),
        date: off,
        calendar,
        now,
      })
      const known = endOf(period, from, calendar).at
      const isMoved = isBefore(completeBy, known) && isBefore(now, completeBy)
      expect(counted.map(({ to }) => to)).toEqual(isMoved ? [known] : [])
      expect(counted.every((one) => one.from < one.to)).toBe(true)
    },
  )
  fc.assert(property, { numRuns: 400 })
})

test('terms of hours are exact, whatever the day', () => {
  const hours: Period = { ...values.completion.value, length: 127, unit: 'hours' }
  const from = at('2025-06-06')
  const story = told('selection', completionAsked)
  const opened = [{ term: 'completion' as const, about: 'dossier-1', period: hours, from }]
  const now = instant('2025-06-06T12:00:00.000Z')
  const given = { opened, date: dayOff, calendar: withDaysOff(before, [dayOff]), now }
  expect(recountedTerms(story.programme, given)).toEqual([])
})
