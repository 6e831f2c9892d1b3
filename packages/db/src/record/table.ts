import type { Instant } from '@mithaq/domain/clock/instant'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

/** The record: rows are inserted, never changed; the application's role has no right to. */
export interface EventTable {
  stream: string
  version: number
  type: string
  /** When it was decided: the workflow's clock, or `legal_now()` for a filing. */
  at: Instant
  recordedAt: Generated<Instant>
  person: string
  role: string
  association: string | null
  ground: string
  requestId: string
  ordinal: number
  inputDigest: string
  data: JSONColumnType<object>
  /** Canonical JSON (RFC 8785) of what the public ledger will show: no person, no words. */
  leaf: string
  /** Of an event whose leaf is sealed; no part of any answer but to whoever may open it. */
  salt: ColumnType<string | null, string | null | undefined, never>
}

/** What was refused, and why: the timeline shows it, and the same request gets the same answer. */
export interface RefusalTable {
  id: Generated<number>
  stream: string
  requestId: string
  inputDigest: string
  act: string
  refusal: JSONColumnType<object>
  person: string
  role: string
  at: Generated<Instant>
}
