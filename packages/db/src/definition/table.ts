import type { Definition } from '@mithaq/domain/definition/schema'
import type { ColumnType } from 'kysely'

export interface DefinitionTable {
  /** SHA-256 of the canonical body, hex. */
  digest: string
  body: ColumnType<Definition, string, never>
  /** Of the body, kept beside it for lists. */
  title: ColumnType<Definition['title'], never, never>
  council: ColumnType<Definition['council'], never, never>
}
