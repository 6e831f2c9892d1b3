import type { Relation, Role } from './actor.ts'
import type { Decision } from './decision.ts'
import type { Stage } from './stage.ts'
import type { Occasion, ProgrammeState } from './state.ts'

/** One line of the table `act × stage`: where it may be done, by whom, and the rule that decides. */
export interface ActLine {
  stages: readonly Stage[]
  by: readonly { role: Role; relation?: Relation }[]
  // `never` lets every rule's own message type stand here.
  rule: (programme: ProgrammeState, message: never, occasion: Occasion) => Decision
}

export type ActLines = Record<string, ActLine>
