import type { Comparison } from '@mithaq/domain/completeness/difference'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Generated, JSONColumnType } from 'kysely'

/** What a comparison of the engine's histories with the record found. Rows are inserted, never changed. */
export interface ComparisonTable {
  id: Generated<number>
  programmeId: string
  comparedAt: Generated<Instant>
  counted: JSONColumnType<Comparison['counted']>
  differences: JSONColumnType<Comparison['differences']>
}
