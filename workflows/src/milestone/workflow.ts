import { nextStepAt } from '@mithaq/domain/milestone/steps'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Programme } from '../programme/programme.ts'

/** Each milestone reminds and escalates by itself, for as long as its report is owed. */
export async function followMilestones(programme: Programme): Promise<void> {
  await Promise.all(
    Object.keys(programme.state.milestones).map((milestone) =>
      programme.wheneverDue((state) => nextStep(state, milestone), 'remind', { milestone }),
    ),
  )
}

/** While the contract is suspended nothing falls due, and nothing is owed of one that was terminated. */
function nextStep({ contract, milestones, outcome }: ProgrammeState, id: string): Instant | null {
  const milestone = milestones[id]
  const isOwed = !contract.isSuspended && (outcome === null || outcome === 'complete')
  return isOwed && milestone ? nextStepAt(milestone) : null
}
