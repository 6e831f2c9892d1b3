import { nextStepAt } from '@mithaq/domain/milestone/steps'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Programme } from '../programme/programme.ts'

/** One programme year: each milestone reminds and escalates by itself, until the year turns or the contract ends. */
export async function followContract(programme: Programme): Promise<void> {
  const { year } = programme.state.contract
  await Promise.all([
    ...Object.keys(programme.state.milestones).map((milestone) => followMilestone(programme, milestone)),
    programme.wheneverDue(({ contract }) => yearEnd(contract), 'turnYear', { year }),
    programme.wheneverDue(
      ({ contract }) => (contract.isSuspended ? null : contract.endsAt),
      'endContract',
      {},
    ),
  ])
}

async function followMilestone(programme: Programme, milestone: string): Promise<void> {
  await programme.wheneverDue((state) => nextStep(state, milestone), 'remind', { milestone })
}

/** While the contract is suspended nothing falls due. */
function nextStep({ contract, milestones }: ProgrammeState, id: string): Instant | null {
  const milestone = milestones[id]
  return contract.isSuspended || !milestone ? null : nextStepAt(milestone)
}

/** The last year ends with the contract. */
function yearEnd({ isSuspended, year, yearEnds }: ProgrammeState['contract']): Instant | null {
  return isSuspended || year === 0 || year >= yearEnds.length ? null : (yearEnds[year - 1] ?? null)
}
