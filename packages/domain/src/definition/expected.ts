import type { z } from 'zod'
import { shapeAt, type Shape } from './shape.ts'

/** What a place of a file takes, where it holds something else. `bound` is a number of characters, entries or the value itself. */
export interface Expected {
  expected: Expectation
  bound: number
  /** What may stand there, as the file writes it. */
  options: string
}

export type Expectation =
  | Kind
  | 'fields'
  | 'dayOfYear'
  | `${'text' | 'list' | 'number'}${'AtLeast' | 'AtMost'}`
  | 'other'

type Kind = 'text' | 'count' | 'amount' | 'yesNo' | 'list' | 'group' | 'choice' | 'date' | 'time' | 'id'

const kinds: Record<Shape['is'], Kind> = {
  text: 'group',
  group: 'group',
  list: 'list',
  count: 'count',
  amount: 'amount',
  'yes-no': 'yesNo',
  choice: 'choice',
  fixed: 'choice',
  date: 'date',
  time: 'time',
  id: 'id',
  line: 'text',
  'one-of': 'group',
}

/** What the schema's finding says in words: its own codes are no reader's. */
export function expectedBy(issue: z.core.$ZodIssue): Expected {
  const told = (expected: Expectation, bound = 0, options = ''): Expected => ({ expected, bound, options })
  switch (issue.code) {
    case 'invalid_value':
      return told('choice', 0, issue.values.map(String).join(', '))
    case 'too_small': {
      const least = Number(issue.minimum) + (issue.inclusive === false ? 1 : 0)
      return told(`${measured(issue.origin)}AtLeast`, least)
    }
    case 'too_big': {
      const most = Number(issue.maximum) - (issue.inclusive === false ? 1 : 0)
      return told(`${measured(issue.origin)}AtMost`, most)
    }
    case 'invalid_union':
      return told('fields', 0, fieldsOf(shapeAt(issue.path)))
    default: {
      if (issue.path.at(-1) === 'annual') return told('dayOfYear')
      const shape = shapeAt(issue.path)
      return told(shape ? kinds[shape.is] : 'other')
    }
  }
}

function measured(origin: string): 'text' | 'list' | 'number' {
  if (origin === 'string') return 'text'
  return origin === 'array' ? 'list' : 'number'
}

/** Each way of writing a group, by the names in it. */
function fieldsOf(shape: Shape | undefined): string {
  const ways = shape?.is === 'one-of' ? shape.options : []
  return ways
    .map((way) => (way.is === 'group' ? way.fields.map(({ name }) => name).join(' + ') : ''))
    .join(' / ')
}
