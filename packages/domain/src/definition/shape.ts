import { z } from 'zod'
import { amount, id, time } from '../programme/schema.ts'
import { definition, type Definition } from './schema.ts'
import { text } from './text.ts'

/** What may be written at a place of a definition, as its schema says: a form of it is made of this. */
export type Shape =
  | { is: 'text' | 'id' | 'amount' | 'count' | 'date' | 'time' | 'line' | 'yes-no' }
  | { is: 'fixed'; value: string }
  | { is: 'choice'; of: readonly string[] }
  | { is: 'list'; each: Shape }
  | { is: 'group'; fields: readonly ShapeField[] }
  | { is: 'one-of'; options: readonly Shape[] }

export interface ShapeField {
  name: string
  shape: Shape
  isOptional: boolean
}

export type Section = keyof Definition

/** Kinds that a schema is known by as itself: their checks say nothing of what they are. */
const known: ReadonlyMap<z.core.$ZodType, Shape> = new Map<z.core.$ZodType, Shape>([
  [text, { is: 'text' }],
  [id, { is: 'id' }],
  [amount, { is: 'amount' }],
  [time, { is: 'time' }],
])

/** The parts of a definition, each with its shape, in the order of the file. */
export const sectionShapes: ReadonlyMap<Section, Shape> = new Map(
  (Object.entries(definition.shape) as [Section, z.core.$ZodType][]).map(([name, schema]) => [
    name,
    shapeOf(schema),
  ]),
)

/** What may be written at a path of a definition; undefined where its schema knows no such place. */
export function shapeAt([section, ...path]: readonly PropertyKey[]): Shape | undefined {
  return path.reduce<Shape | undefined>(within, sectionShapes.get(section as Section))
}

function within(shape: Shape | undefined, step: PropertyKey): Shape | undefined {
  switch (shape?.is) {
    case 'list':
      return typeof step === 'number' ? shape.each : undefined
    case 'group':
      return shape.fields.find(({ name }) => name === step)?.shape
    case 'text':
      return step === 'ar' || step === 'fr' ? { is: 'line' } : undefined
    case 'one-of':
      return shape.options.map((option) => within(option, step)).find((found) => found !== undefined)
    default:
      return undefined
  }
}

function shapeOf(schema: z.core.$ZodType): Shape {
  const itself = known.get(schema)
  if (itself) return itself
  if (schema instanceof z.ZodObject) return { is: 'group', fields: fieldsOf(schema.shape) }
  if (schema instanceof z.ZodArray) return { is: 'list', each: shapeOf(schema.element) }
  if (schema instanceof z.ZodUnion) return { is: 'one-of', options: schema.options.map(shapeOf) }
  if (schema instanceof z.ZodEnum) return { is: 'choice', of: schema.options.map(String) }
  if (schema instanceof z.ZodLiteral) return { is: 'fixed', value: String(schema.value) }
  if (schema instanceof z.ZodBoolean) return { is: 'yes-no' }
  if (schema instanceof z.ZodNumber) return { is: 'count' }
  if (schema instanceof z.ZodISODate) return { is: 'date' }
  if (schema instanceof z.ZodString) return { is: 'line' }
  throw new Error('a definition holds what no form knows')
}

function fieldsOf(shape: Readonly<Record<string, z.core.$ZodType>>): ShapeField[] {
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    shape: shapeOf(schema instanceof z.ZodOptional ? schema.unwrap() : schema),
    isOptional: schema instanceof z.ZodOptional,
  }))
}
