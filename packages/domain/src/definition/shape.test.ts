import { expect, test } from 'vitest'
import { definition } from './schema.ts'
import { sectionShapes, type Shape } from './shape.ts'

const at = (section: Parameters<typeof sectionShapes.get>[0], ...path: string[]) =>
  path.reduce<Shape | undefined>(within, sectionShapes.get(section))

function within(shape: Shape | undefined, name: string): Shape | undefined {
  if (shape?.is === 'list') return within(shape.each, name)
  return shape?.is === 'group' ? shape.fields.find((field) => field.name === name)?.shape : undefined
}

test('every part of a definition has a shape', () => {
  expect([...sectionShapes.keys()]).toEqual(Object.keys(definition.shape))
})

test('a text is one thing, an amount no number, a date no line', () => {
  expect(at('title')).toEqual({ is: 'text' })
  expect(at('criteria', 'weight')).toEqual({ is: 'count' })
  expect(at('budget', 'total')).toEqual({ is: 'amount' })
  expect(at('budget', 'lines', 'council')).toEqual({ is: 'list', each: { is: 'amount' } })
  expect(at('groundingDeliberation', 'session', 'heldOn')).toEqual({ is: 'date' })
  expect(at('calendar', 'opening', 'time')).toEqual({ is: 'time' })
  expect(at('tranches', 'after')).toEqual({ is: 'list', each: { is: 'id' } })
  expect(at('papers', 'part')).toMatchObject({
    is: 'choice',
    of: ['administrative', 'technical', 'financial'],
  })
  expect(at('milestones', 'due')).toMatchObject({ is: 'one-of' })
  expect(at('committee', 'quorum')).toEqual({ is: 'fixed', value: 'half-plus-one' })
  expect(at('rulePack', 'values', 'visa', 'value', 'unit')).toMatchObject({ is: 'choice' })
})
