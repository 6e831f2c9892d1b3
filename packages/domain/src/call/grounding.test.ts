import { expect, test } from 'vitest'
import { moroccanCalendar } from '../calendar/morocco.ts'
import { calendarDate } from '../clock/calendar-date.ts'
import { groundingExecutoryFrom } from './grounding.ts'

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
