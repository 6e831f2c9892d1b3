import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { moroccanCalendar as calendar } from '../calendar/morocco.ts'
import { checkDefinition } from './check.ts'
import { groundingRisk } from './check-grounding.ts'
import { definition, type Definition } from './schema.ts'

const file = readFileSync(new URL('../../../../programmes/sefrou-2024.json', import.meta.url), 'utf8')

/** Sefrou's programme, published on 26 January 2024, with its founding session on another day. */
function withSession(heldOn: string, isVisaRequired = true): Definition {
  const sefrou = definition.parse(JSON.parse(file))
  sefrou.groundingDeliberation.session = { kind: 'extraordinary', heldOn, source: 'illustrative' }
  sefrou.rulePack.values.isVisaRequired.value = isVisaRequired
  return sefrou
}

test('Sefrou’s session of September 2023 is executory long before the call', () => {
  expect(groundingRisk(definition.parse(JSON.parse(file)), { calendar })).toBeNull()
})

test('a session so near that only a visa makes it executory in time is at risk, and no error', () => {
  // Ten working days of transmission, then twenty full days of silence.
  expect(groundingRisk(withSession('2024-01-08'), { calendar })).toEqual({
    date: '2024-01-26',
    session: '2024-01-08',
    safeFrom: '2024-02-13',
  })
  expect(checkDefinition(withSession('2024-01-08'), { calendar })).toEqual([])
  expect(groundingRisk(withSession('2023-12-18'), { calendar })).toBeNull()
})

test('without a visa opposition has to run out before the call', () => {
  expect(groundingRisk(withSession('2024-01-08', false), { calendar })).toBeNull()
  const problems = (heldOn: string) => checkDefinition(withSession(heldOn, false), { calendar })
  expect(problems('2024-01-08')).toMatchObject([
    { problem: 'grounding-not-executory', values: { date: '2024-01-08', executoryFrom: '2024-01-29' } },
  ])
  expect(problems('2024-01-03')).toEqual([])
})

test('where silence gives no visa nothing can be counted, and a session after the call is named as such', () => {
  const without = withSession('2024-01-08')
  without.rulePack.values.isVisaTacit.value = false
  expect(groundingRisk(without, { calendar })).toBeNull()
  expect(groundingRisk(withSession('2024-01-26'), { calendar })).toBeNull()
})
