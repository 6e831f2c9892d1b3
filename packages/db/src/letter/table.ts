import type { Instant } from '@mithaq/domain/clock/instant'
import type { Generated } from 'kysely'

/** A letter about an account. It waits here as a notice waits in the outbox; the engine is told its id alone. */
export interface LetterTable {
  id: string
  person: string
  kind: 'invitation' | 'reset' | 'verification'
  /** What its link carries; erased once it was sent. */
  secret: string | null
  expiresAt: Instant
  createdAt: Generated<Instant>
  startedAt: Instant | null
  /** When it was last tried in vain: it waits behind the others then. */
  triedAt: Instant | null
  sentAt: Instant | null
}
