import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { moroccanCalendar } from '../calendar/morocco.ts'
import { checkDefinition } from './check.ts'
import type { Expected } from './expected.ts'
import { valueAt } from './path.ts'

const file = readFileSync(new URL('../../../../programmes/sefrou-2024.json', import.meta.url), 'utf8')

/** What is found in the programme of Sefrou with another value at one place. */
function foundWith(path: string, value: unknown) {
  const mutant: unknown = JSON.parse(file)
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
  Reflect.set(valueAt(mutant, steps.slice(0, -1)) as object, steps.at(-1) ?? '', value)
  return checkDefinition(mutant, { calendar: moroccanCalendar })
}

test('of two ways to write a day that is due, the one meant is said to miss what it misses', () => {
  expect(foundWith('milestones[0].due', { annual: '03-15' })).toMatchObject([
    { path: 'milestones[0].due.year', problem: 'field-missing' },
  ])
})

test.for<[path: string, value: unknown, expected: Partial<Expected>, named?: string]>([
  ['title.ar', 5, { expected: 'text' }],
  ['title', [], { expected: 'group' }],
  ['criteria', {}, { expected: 'list' }],
  ['criteria[0].weight', '40', { expected: 'count' }],
  ['criteria[0].weight', 1.5, { expected: 'count' }],
  ['criteria[0].weight', 0, { expected: 'numberAtLeast', bound: 1 }],
  ['budget.total', '1.800.000,00', { expected: 'amount' }],
  ['budget.total', -1, { expected: 'numberAtLeast', bound: 0 }],
  ['papers[0].isRequired', 'yes', { expected: 'yesNo' }],
  ['papers[0].part', 'legal', { expected: 'choice', options: 'administrative, technical, financial' }],
  ['budget.currency', 'EUR', { expected: 'choice', options: 'MAD' }],
  ['papers[0].id', 'un papier', { expected: 'id' }],
  ['calendar.opening.time', '24:00', { expected: 'time' }],
  ['calendar.historic[0].date', '2024-02-30', { expected: 'date' }],
  ['calendar.historic[0].date', '0024-02-16', { expected: 'date' }],
  ['council.registryMark', '', { expected: 'textAtLeast', bound: 1 }],
  ['tranches', [], { expected: 'listAtLeast', bound: 1 }],
  ['durationMonths', 121, { expected: 'numberAtMost', bound: 120 }],
  ['rulePack.values.transmission.value.length', 1_000_000_000, { expected: 'numberAtMost', bound: 3660 }],
  ['milestones[0].due', 7, { expected: 'fields', options: 'monthsAfterStart / annual + year' }],
  ['milestones[0].due', {}, { expected: 'fields' }],
  [
    'milestones[0].due',
    { monthsAfterStart: '12' },
    { expected: 'count' },
    'milestones[0].due.monthsAfterStart',
  ],
  [
    'milestones[0].due',
    { monthsAfterStart: -1 },
    { expected: 'numberAtLeast' },
    'milestones[0].due.monthsAfterStart',
  ],
  ['milestones[0].due', { annual: '02-30', year: 1 }, { expected: 'dayOfYear' }, 'milestones[0].due.annual'],
])('%s: %j is malformed, and what is expected is said', ([path, value, expected, place = path]) => {
  const found = foundWith(path, value).filter(({ problem }) => problem === 'field-malformed')
  expect(found).toMatchObject([{ path: place, values: expected }])
})
