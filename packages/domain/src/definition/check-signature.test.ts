import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusDays } from '../calendar/day.ts'
import { moroccanCalendar as calendar } from '../calendar/morocco.ts'
import { calendarDate } from '../clock/calendar-date.ts'
import { checkSignature, signatureRisk } from './check-signature.ts'
import { definition, type Definition } from './schema.ts'

const file = readFileSync(new URL('../../../../programmes/sefrou-2024.json', import.meta.url), 'utf8')

/** The programme of Sefrou, published on 26 January 2024 unless said otherwise: its minutes are of 15 March. */
function sefrou(daysAfterPublication?: number): Definition {
  const parsed = definition.parse(JSON.parse(file))
  if (daysAfterPublication) parsed.calendar.signature.daysAfterPublication = daysAfterPublication
  return parsed
}
const errors = (plan: Definition, publishedOn?: string) =>
  checkSignature(plan, { calendar, ...(publishedOn && { publishedOn: calendarDate(publishedOn) }) })
const risk = (plan: Definition, publishedOn?: string) =>
  signatureRisk(plan, { calendar, ...(publishedOn && { publishedOn: calendarDate(publishedOn) }) })

test('no haste saves the standstill after the session: signed before 21 June 2024 is impossible', () => {
  expect(errors(sefrou(146))).toMatchObject([
    { problem: 'signature-too-early', values: { session: '2024-06-10', possibleFrom: '2024-06-21' } },
  ])
  expect(risk(sefrou(146)), 'an error is not a risk as well').toBeNull()
  expect(errors(sefrou(147))).toEqual([])
})

test('from 21 June to 28 July 2024 it hangs on how fast others are; from the 29th on it is sure', () => {
  const values = { session: '2024-06-10', safeFrom: '2024-07-29' }
  expect(risk(sefrou(147))).toEqual({ date: '2024-06-21', ...values })
  expect(risk(sefrou(184))).toEqual({ date: '2024-07-28', ...values })
  expect(risk(sefrou(185))).toBeNull()
  expect(risk(sefrou())).toBeNull()
})

test('an extraordinary session before the ordinary one may be the one', () => {
  const plan = sefrou(146)
  plan.councilSessions.push({ kind: 'extraordinary', heldOn: '2024-04-18', source: 'illustrative' })
  expect(errors(plan)).toEqual([])
  expect(risk(plan)?.session ?? 'sure').toBe('sure')
})

test('without a visa the governor’s days of opposition run out, whatever the haste', () => {
  const plan = sefrou(147)
  plan.rulePack.values.isVisaRequired.value = false
  expect(errors(plan)).toMatchObject([{ values: { possibleFrom: '2024-06-25' } }])
  plan.calendar.signature.daysAfterPublication = 151
  expect(errors(plan)).toEqual([])
})

test('published on 24 November 2026: the council may meet on the day of the minutes, or only in June', () => {
  expect(errors(sefrou(), '2026-11-24')).toEqual([])
  expect(risk(sefrou(), '2026-11-24')).toEqual({
    date: '2027-06-01',
    session: '2027-06-14',
    safeFrom: '2027-08-02',
  })
})

test('published a day later, it is impossible: minutes come after the January session', () => {
  expect(errors(sefrou(), '2026-11-25')).toMatchObject([
    { values: { session: '2027-06-14', possibleFrom: '2027-06-25' } },
  ])
})

test('whenever it is published and signed: impossible, then at risk, then sure, and never two of them', () => {
  const from = calendarDate('2024-02-01')
  fc.assert(
    fc.property(fc.nat(1500), fc.integer({ min: 50, max: 400 }), (later, days) => {
      const publishedOn = plusDays(from, later)
      const rank = (plan: Definition) =>
        errors(plan, publishedOn).length > 0 ? 0 : risk(plan, publishedOn) === null ? 2 : 1
      expect(rank(sefrou(days + 1))).toBeGreaterThanOrEqual(rank(sefrou(days)))
    }),
    { numRuns: 60 },
  )
})
