import { expect, test } from 'vitest'
import { moroccanCalendar } from '../calendar/morocco.ts'
import { calendarDate } from '../clock/calendar-date.ts'
import { plusMs } from '../clock/instant.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { after, officer, president, refusalOf, words } from '../selection/sitting-committee.ts'
import { groundingExecutoryFrom } from './grounding.ts'
import { day, deliberation, draft, now, published } from './published-call.ts'

const period = (length: number, unit: 'calendarDays' | 'workingDays', counting: 'full' | 'inclusive') => ({
  value: { length, unit, counting, ifEndsOnDayOff: 'nextWorkingDay' as const },
  ground: 'organic-law-112-14' as const,
  status: 'to-be-verified' as const,
})
const value = (given: boolean) =>
  ({ value: given, ground: 'organic-law-112-14', status: 'to-be-verified' }) as const
const pack = {
  isVisaRequired: value(true),
  isVisaTacit: value(true),
  transmission: period(10, 'workingDays', 'inclusive'),
  visa: period(20, 'calendarDays', 'full'),
  opposition: period(3, 'workingDays', 'full'),
}
const heldOn = calendarDate('2026-09-14')
const from = (given: Partial<typeof pack> | object, visaedOn?: string) =>
  groundingExecutoryFrom(
    { heldOn, ...(visaedOn !== undefined && { visaedOn: calendarDate(visaedOn) }) },
    { ...pack, ...given },
    moroccanCalendar,
  )

test('the governor’s silence speaks when transmission and his days have run', () => {
  // Ten working days from Monday 14 September are Monday 28; twenty full days from then end on 19 October.
  expect(from({})).toBe('2026-10-19T16:30:00.000Z')
})

test('a visa makes it executory from its own day on', () => {
  expect(from({}, '2026-09-21')).toBe('2026-09-21T00:00:00.000Z')
  expect(from({ isVisaTacit: value(false) }, '2026-09-21')).toBe('2026-09-21T00:00:00.000Z')
})

test('where no visa is asked, opposition has to run out', () => {
  expect(from({ isVisaRequired: value(false) })).toBe('2026-10-02T16:30:00.000Z')
})

test('where silence gives no visa nothing is executory by waiting', () => {
  expect(from({ isVisaTacit: value(false) })).toBeNull()
})

test('the governor’s letter against it takes away all that stood on it, until the call is published', () => {
  const executoryFrom = plusMs(now, 10 * day)
  const executory = { ...deliberation, executoryFrom }
  const waiting = after(draft, 'recordGroundingDeliberation', executory, officer, now)
  const givenAt = plusMs(executoryFrom, -1)
  const letter = { reference: words, givenOn: '2024-02-04', givenAt }
  const refuse = (programme: ProgrammeState, message = letter) =>
    refusalOf(programme, 'recordGroundingRefusal', message, officer, plusMs(executoryFrom, day))
  expect(refuse(draft)?.word).toBe('grounding-deliberation-missing')
  expect(refuse(waiting, { ...letter, givenAt: executoryFrom })).toEqual({
    word: 'grounding-executory',
    from: executoryFrom,
  })
  expect(refuse(published)?.word).toBe('call-already-published')
  const approvedLate = after(waiting, 'approveTerms', {}, president, executoryFrom)
  const postedLate = after(
    approvedLate,
    'postCall',
    { channel: 'board', postedAt: executoryFrom, proof: words },
    officer,
    plusMs(executoryFrom, day),
  )
  const refused = after(postedLate, 'recordGroundingRefusal', letter, officer, plusMs(executoryFrom, day))
  expect(refused.call).toEqual({ ...draft.call, ungroundedOn: '2024-02-04' })
  expect(refusalOf(refused, 'approveTerms', {}, president, plusMs(executoryFrom, day))?.word).toBe(
    'grounding-deliberation-missing',
  )
  expect(
    refusalOf(refused, 'recordGroundingDeliberation', executory, officer, plusMs(executoryFrom, day)),
  ).toEqual({
    word: 'deliberated-before-refusal',
    date: '2024-01-08',
    refusedOn: '2024-02-04',
  })
  const anew = { ...executory, heldOn: '2024-06-10' }
  expect(
    refusalOf(refused, 'recordGroundingDeliberation', anew, officer, plusMs(executoryFrom, 200 * day)),
  ).toBeNull()
})
