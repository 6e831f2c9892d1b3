import { expect, test } from 'vitest'
import { publicationDay } from './publication-day.ts'

const zone = 'Africa/Casablanca'
const noon = Date.parse('2026-11-25T12:00:00Z')

test('without a day it is tomorrow, on the wall of the council', () => {
  expect(publicationDay(undefined, zone, noon)).toBe('2026-11-26')
  // Half past midnight at Sefrou, which was an hour ahead until September.
  expect(publicationDay(undefined, zone, Date.parse('2026-08-31T23:30:00Z'))).toBe('2026-09-02')
  expect(publicationDay(undefined, zone, Date.parse('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
})

test('a day after today is taken', () => {
  expect(publicationDay('2026-11-26', zone, noon)).toBe('2026-11-26')
  expect(publicationDay('2099-12-31', zone, noon)).toBe('2099-12-31')
})

test.for([
  ['tomorrow', 'tomorrow is not a date.'],
  ['2027-02-29', '2027-02-29 is not a date.'],
  ['26/11/2026', '26/11/2026 is not a date.'],
  ['2100-01-01', '2100-01-01 is beyond every calendar.'],
] as const)('%s is refused, and the way out names today', ([from, sentence]) => {
  const wayOut = 'Write a publication day after today, 2026-11-25, as YYYY-MM-DD.'
  expect(() => publicationDay(from, zone, noon)).toThrow(
    expect.objectContaining({ message: sentence, wayOut }),
  )
})

test.for(['2026-11-25', '2024-02-16'])(
  '%s is past: one sentence why, and where it is answered instead',
  (from) => {
    expect(() => publicationDay(from, zone, noon)).toThrow(
      expect.objectContaining({
        message: `${from} is not after today: a rehearsal runs on the engine's own clock, which only goes forward.`,
        wayOut:
          'Write a publication day after today, 2026-11-25, as YYYY-MM-DD. What a day of the past would have been is said by mithaq check --from.',
      }),
    )
  },
)
