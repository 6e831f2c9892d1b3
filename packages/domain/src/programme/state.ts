import type { AwardState } from '../award/stage.ts'
import type { CallState } from '../call/stage.ts'
import type { ClosureState } from '../closure/stage.ts'
import type { Instant } from '../clock/instant.ts'
import type { CommitteeState } from '../committee/stage.ts'
import type { ContractState } from '../contract/stage.ts'
import type { MilestoneState } from '../milestone/stage.ts'
import type { SelectionState } from '../selection/stage.ts'
import type { TrancheState } from '../tranche/stage.ts'
import type { Actor } from './actor.ts'
import type { RuleChange } from './rule-change.ts'
import type { Outcome, Stage } from './stage.ts'
import type { Terms } from './terms.ts'

/** Everything a rule may look at, folded from the events of `programme/<id>`; plain data. See `carried.ts` for its size. */
export interface ProgrammeState {
  id: string
  /** Of the last event folded; 0 before the first. */
  version: number
  stage: Stage
  outcome: Outcome | null
  terms: Terms
  call: CallState
  committee: CommitteeState
  selection: SelectionState
  award: AwardState
  contract: ContractState
  milestones: Record<string, MilestoneState>
  tranches: Record<string, TrancheState>
  closure: ClosureState
  /** Days off that were announced while it ran, as dates; absent before the first. */
  daysOff?: string[]
}

/** When and by whom an act is done. */
export interface Occasion {
  now: Instant
  by: Actor
  /** True where a workflow replays what it decided before the change; absent where nothing is replayed. */
  decidedBefore?: (change: RuleChange) => boolean
}
