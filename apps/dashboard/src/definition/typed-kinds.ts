import { dirhams, type Centimes } from '@mithaq/domain/money/amount'
import { readDay, readHour, writtenDay } from '../form/kinds/read-day.ts'
import { typedOf } from './value-at.ts'

interface TypedKind {
  size: 'tiny' | 'short' | 'medium'
  read: (text: string) => unknown
  write: (value: unknown) => string
}

/** Figures, days and hours: what they are written like, and what is kept. */
export const typedKinds: Record<'amount' | 'count' | 'date' | 'time', TypedKind> = {
  amount: {
    size: 'medium',
    read: (text) => dirhams(text) ?? text,
    write: (value) => (typeof value === 'number' ? inDirhams(value as Centimes) : typedOf(value)),
  },
  count: {
    size: 'tiny',
    read: (text) => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : text),
    write: typedOf,
  },
  date: {
    size: 'short',
    read: (text) => readDay(text) ?? text,
    write: (value) =>
      /^\d{4}-\d{2}-\d{2}$/.test(typedOf(value)) ? writtenDay(typedOf(value)) : typedOf(value),
  },
  time: { size: 'tiny', read: (text) => readHour(text) ?? text, write: typedOf },
}

const inDirhams = (amount: Centimes): string =>
  `${Math.floor(amount / 100)},${String(amount % 100).padStart(2, '0')}`
