import type { Instant } from '@mithaq/domain/clock/instant'
import type { Generated } from 'kysely'

/** How far a person has read the notices of one office: up to this row of the outbox. */
export interface NoticeSeenTable {
  person: string
  office: string
  seen: number
  seenAt: Generated<Instant>
}
