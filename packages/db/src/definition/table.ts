import type { Definition } from '@mithaq/domain/definition/schema'
import type { ColumnType } from 'kysely'

export interface DefinitionTable {
  /** SHA-256 of the canonical body, hex. */
  digest: string
  body: ColumnType<Definition, string, never>
}
