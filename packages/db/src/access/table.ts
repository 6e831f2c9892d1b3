import type { Instant } from '@mithaq/domain/clock/instant'
import type { Generated } from 'kysely'

/** How often a session read the same thing after the event that says it did: a count, and no part of the record. */
export interface ReadingTable {
  stream: string
  requestId: string
  version: number
  times: Generated<number>
  lastAt: Generated<Instant>
}
