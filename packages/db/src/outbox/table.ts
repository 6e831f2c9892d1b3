import type { Instant } from '@mithaq/domain/clock/instant'
import type { Notice } from '@mithaq/domain/programme/notices'
import type { ColumnType, Generated } from 'kysely'

/** Messages to persons, written with the events that cause them; each becomes one notification workflow. */
export interface OutboxTable {
  id: Generated<number>
  programmeId: string
  version: number
  notice: ColumnType<Notice, string, never>
  createdAt: Generated<Instant>
  startedAt: Instant | null
  /** When it was last tried in vain: it waits behind the others then. */
  triedAt: Instant | null
}
