import type { Instant } from '@mithaq/domain/clock/instant'
import type {
  RehearsalFailure,
  RehearsalOutcome,
  RehearsalProgress,
  RehearsalResult,
} from '@mithaq/domain/rehearsal/result'
import type { ColumnType, Generated } from 'kysely'

export interface RehearsalTable {
  id: string
  programmeId: string
  askedBy: string
  /** Of the engine; null until it has taken it. */
  runId: string | null
  startedAt: Generated<Instant>
  finishedAt: Instant | null
  outcome: Generated<RehearsalOutcome>
  failure: RehearsalFailure | null
  progress: ColumnType<RehearsalProgress | null, string | null, string | null>
  result: ColumnType<RehearsalResult | null, string | null, string | null>
}
