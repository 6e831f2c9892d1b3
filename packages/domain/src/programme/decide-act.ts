import { actLine, type ActName } from './acts.ts'
import { refuse, type Decision } from './decision.ts'
import { notAllowed } from './permission.ts'
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
  const denied = denyAct(programme, name, occasion)
  // Whoever sends a message has typed it as the `MessageOf` its act.
  return denied ?? actLine(name).rule(programme, message as never, occasion)
}

/** The first half, before anything of the message is looked at: a preparation could refuse with what it saw. */
export function denyAct(programme: ProgrammeState, name: ActName, { by }: Pick<Occasion, 'by'>) {
  switch (notAllowed(programme, name, by)) {
    case 'not-found':
      return refuse('not-found')
    case 'not-in-this-stage':
      return refuse('not-in-this-stage', { stage: programme.stage })
    case null:
      return null
  }
}
