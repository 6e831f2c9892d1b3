import { event } from '../programme/decision.ts'
import type { NewEvent } from '../programme/event.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { candidateOf } from './rules.ts'

/** Who stands first when this dossier is set aside too; null where nobody is left. */
export function candidateWithout(programme: ProgrammeState, dossier: string): string | null {
  const { award } = programme
  return candidateOf({ ...programme, award: { ...award, setAside: [...award.setAside, dossier] } })
}

/** Where nobody is left in the ranking, the procedure has no other end. */
export function endWithout(programme: ProgrammeState, dossier: string): NewEvent[] {
  return candidateWithout(programme, dossier)
    ? []
    : [event('programmeEnded', { outcome: 'unsuccessful' }, 'terms-of-reference')]
}
