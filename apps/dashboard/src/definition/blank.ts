import type { Shape } from '@mithaq/domain/definition/shape'
import { partOf } from './value-at.ts'

/** What a place holds before anything is written there; a list is as long as that of `like`, where it holds figures. */
export function blank(shape: Shape, like?: unknown): unknown {
  switch (shape.is) {
    case 'text':
      return { ar: '', fr: '' }
    case 'fixed':
      return shape.value
    case 'choice':
      return shape.of.at(-1)
    case 'yes-no':
      return false
    case 'amount':
      return 0
    case 'list':
      return shape.each.is === 'amount' && Array.isArray(like) ? like.map(() => 0) : []
    case 'group':
      return Object.fromEntries(
        shape.fields
          .filter(({ isOptional }) => !isOptional)
          .map((field) => [field.name, blank(field.shape, partOf(like, field.name))]),
      )
    case 'one-of': {
      const [first] = shape.options
      return first ? blank(first) : null
    }
    default:
      return ''
  }
}

/** One more item of a list, shaped like its last, under an id that none of them has. */
export function blankItem(shape: Shape, items: readonly unknown[], prefix: string): unknown {
  const item = blank(shape, items.at(-1))
  if (typeof item !== 'object' || item === null || !('id' in item)) return item
  const taken = new Set(items.map((other) => partOf(other, 'id')))
  let n = items.length + 1
  while (taken.has(`${prefix}-${n}`)) n += 1
  return { ...item, id: `${prefix}-${n}` }
}
