import type { Instant } from '@mithaq/domain/clock/instant'
import type { ColumnType, Generated } from 'kysely'

/**
 * A person's words, names or marks: the only place where they live. Frozen once an event names them; body and salt go when
 * their term has ended, so that no guess can be held against the digest.
 */
export interface WordsTable {
  id: string
  author: string
  kind: string
  body: ColumnType<unknown, string, string>
  salt: string
  digest: string
  savedAt: Generated<Instant>
  namedAt: Instant | null
  erasedAt: Generated<Instant | null>
}
