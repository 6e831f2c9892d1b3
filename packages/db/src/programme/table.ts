import type { Instant } from '@mithaq/domain/clock/instant'
import type { AwaitedAct, AwaitedOffice } from '@mithaq/domain/programme/awaited'
import type { Outcome, Stage } from '@mithaq/domain/programme/stage'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { ColumnType } from 'kysely'

/** The read model of a programme: its folded state, and what filing and lists ask for in SQL. */
export interface ProgrammeTable {
  id: string
  definition: string
  stage: Stage
  version: number
  state: ColumnType<ProgrammeState, string, string>
  publishedAt: Instant | null
  deadlineAt: Instant | null
  intakeClosedAt: Instant | null
  addenda: number
  outcome: Outcome | null
  /** What is awaited as long as no clock is asked: see `awaitedAt`. */
  awaitedWho: AwaitedOffice | null
  awaitedWhat: AwaitedAct | null
  awaitedUntil: Instant | null
  awaitedAbout: string | null
  /** Persons who sit in the committee. */
  members: string[]
}
