import { actLine, type ActName } from './acts.ts'
import { refuse, type Decision } from './decision.ts'
import { isAllowed, relationsOf } from './permission.ts'
import type { Occasion, ProgrammeState } from './state.ts'

/**
 * Permission, then stage, then the rule. The server asks it of the read model so that most refusals cost
 * nothing; the workflow asks it again under the programme's lock, and that answer counts.
 */
export function decideAct(
  programme: ProgrammeState,
  name: ActName,
  message: object,
  occasion: Occasion,
): Decision {
  const line = actLine(name)
  if (!isAllowed(occasion.by.role, relationsOf(programme, occasion.by), name)) return refuse('not-found')
  if (!line.stages.includes(programme.stage)) {
    return refuse('not-in-this-stage', { stage: programme.stage })
  }
  // Whoever sends a message has typed it as the `MessageOf` its act.
  return line.rule(programme, message as never, occasion)
}
