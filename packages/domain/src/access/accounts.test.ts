import { expect, test } from 'vitest'
import { instantOf } from '../clock/instant.ts'
import { eraseAccounts } from './accounts.ts'

const at = (text: string) => instantOf(Date.parse(text))
const now = at('2030-01-10T09:00:00Z')
const endedBefore = at('2028-01-09T23:00:00Z')

test('accounts go where there are any, or words of an office whose holder is gone', () => {
  for (const [persons, words] of [
    [2, 3],
    [1, 0],
    [0, 1],
  ] as const) {
    const data = { endedBefore, persons, words }
    expect(eraseAccounts(data, { now })).toEqual({
      event: { type: 'accountsErased', data, ground: 'law-09-08' },
    })
  }
  expect(eraseAccounts({ endedBefore, persons: 0, words: 0 }, { now })).toEqual({
    refused: { word: 'no-account-to-erase', endedBefore },
  })
})

test('a term that has not ended is a fault of whoever asks', () => {
  expect(() => eraseAccounts({ endedBefore: now, persons: 1, words: 0 }, { now })).toThrow(RangeError)
})
