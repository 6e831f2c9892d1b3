import { expect, test } from 'vitest'
import { wordsIn, type Words } from './words.ts'

const words = (id: string): Words => ({ id, digest: 'a'.repeat(64) })

test('words are found however deep, in the order in which they stand', () => {
  const data = { first: words('1'), list: [{ deeper: words('2') }, words('3')], no: { id: '4', digest: 'b' } }
  expect(wordsIn(data).map(({ id }) => id)).toEqual(['1', '2', '3'])
  expect(wordsIn(words('5'))).toEqual([words('5')])
  expect([null, 'text', 7, []].flatMap(wordsIn)).toEqual([])
})

test('what is nested twenty thousand deep ends no stack', () => {
  const deep = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown
  expect(wordsIn({ deep, reason: words('1') })).toEqual([words('1')])
})
