import { fold, newProgramme } from '@mithaq/domain/programme/fold'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { ProgrammeState } from '@mithaq/domain/programme/state'

/** An event between the state it found and the state it left. */
export interface Step {
  before: ProgrammeState
  event: ProgrammeEvent
  after: ProgrammeState
}

/** The whole programme told again from its events. Throws where the first is no draft. */
export function storyOf(programme: string, events: readonly ProgrammeEvent[]): Step[] {
  const [drafted] = events
  if (drafted?.type !== 'programmeDrafted') throw new Error(`${programme} was never drafted`)
  let state = newProgramme(programme, drafted.data.terms)
  return events.map((event) => {
    const before = state
    state = fold(state, event)
    return { before, event, after: state }
  })
}
