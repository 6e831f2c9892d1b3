import { expect, test } from 'vitest'
import { changesIn } from './changes.ts'

const method = { id: 'method', name: { ar: 'أ', fr: 'a' }, weight: 70 }
const cost = { id: 'cost', name: { ar: 'ب', fr: 'b' }, weight: 30 }

test('what differs is named by its place, within the thing it belongs to', () => {
  const heavier = { ...method, weight: 80 }
  expect(changesIn([method, cost], [heavier, cost], 'criteria')).toEqual([
    { place: 'criteria.weight', within: [heavier], was: 70, now: 80 },
  ])
})

test('a thing that is taken out leaves the others as they were', () => {
  expect(changesIn([method, cost], [cost], 'criteria')).toEqual([
    { place: 'criteria', within: [], was: method, now: undefined },
  ])
  expect(changesIn([cost], [method, cost], 'criteria')).toEqual([
    { place: 'criteria', within: [], was: undefined, now: method },
  ])
})

test('another order of the same things is one change, a text is changed as a whole', () => {
  expect(changesIn([method, cost], [cost, method], 'criteria')).toHaveLength(1)
  expect(changesIn({ ar: 'أ', fr: 'a' }, { ar: 'أ', fr: 'b' }, 'title')).toHaveLength(1)
  expect(changesIn([method], [structuredClone(method)], 'criteria')).toEqual([])
})
