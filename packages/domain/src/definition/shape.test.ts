import { expect, test } from 'vitest'
import { definition } from './schema.ts'
import { sectionShapes, shapeAt } from './shape.ts'

const at = (...path: PropertyKey[]) => shapeAt(path)

test('every part of a definition has a shape', () => {
  expect([...sectionShapes.keys()]).toEqual(Object.keys(definition.shape))
})

test('a text is one thing, an amount no number, a date no line', () => {
  expect(at('title')).toEqual({ is: 'text' })
  expect(at('criteria', 2, 'weight')).toEqual({ is: 'count' })
  expect(at('budget', 'total')).toEqual({ is: 'amount' })
  expect(at('budget', 'lines', 0, 'council')).toEqual({ is: 'list', each: { is: 'amount' } })
  expect(at('groundingDeliberation', 'session', 'heldOn')).toEqual({ is: 'date' })
  expect(at('calendar', 'opening', 'time')).toEqual({ is: 'time' })
  expect(at('tranches', 1, 'after')).toEqual({ is: 'list', each: { is: 'id' } })
  expect(at('papers', 0, 'part')).toMatchObject({
    is: 'choice',
    of: ['administrative', 'technical', 'financial'],
  })
  expect(at('milestones', 3, 'due')).toMatchObject({ is: 'one-of' })
  expect(at('committee', 'quorum')).toEqual({ is: 'fixed', value: 'half-plus-one' })
  expect(at('milestones', 3, 'due', 'annual')).toEqual({ is: 'line' })
  expect(at('title', 'ar')).toEqual({ is: 'line' })
  for (const none of [['nothing'], ['criteria', 'weight'], ['title', 'en'], ['id', 'x']]) {
    expect(at(...none)).toBeUndefined()
  }
  expect(at('rulePack', 'values', 'visa', 'value', 'unit')).toMatchObject({ is: 'choice' })
})
