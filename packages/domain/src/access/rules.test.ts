import { expect, test } from 'vitest'
import { instantOf } from '../clock/instant.ts'
import { erasePersonalData, type Retention } from './rules.ts'

const at = (text: string) => instantOf(Date.parse(text))
const closedAt = at('2030-01-10T09:00:00Z')
const endsAt = at('2040-01-11T00:00:00Z')
const found = { words: 3, dossiers: 2, files: 4, persons: 1 }
const asked = (retention: Partial<Retention>, now = endsAt) =>
  erasePersonalData({ closedAt, endsAt, erasedAt: null, ...retention }, found, { now })

test('personal data is erased once its term has ended, to the instant', () => {
  expect(asked({})).toEqual({
    event: { type: 'personalDataErased', data: { termEndedAt: endsAt, ...found }, ground: 'law-09-08' },
  })
  expect(asked({}, at('2040-01-10T23:59:59.999Z'))).toEqual({
    refused: { word: 'retention-term-running', until: endsAt },
  })
})

test('nothing is erased of a programme that runs, that has no term, or that was erased before', () => {
  expect(asked({ closedAt: null, endsAt: null })).toEqual({ refused: { word: 'programme-not-closed' } })
  expect(asked({ endsAt: null })).toEqual({ refused: { word: 'retention-term-missing' } })
  expect(asked({ erasedAt: endsAt })).toEqual({ refused: { word: 'personal-data-erased', erasedAt: endsAt } })
})
