import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { Instant } from '@mithaq/domain/clock/instant'
import { followMilestones } from '../milestone/workflow.ts'
import type { Programme } from '../programme/programme.ts'

/** One programme year: milestones fall due, until the year turns or the contract ends. */
export async function followContract(programme: Programme): Promise<void> {
  const { year } = programme.state.contract
  await Promise.all([
    followMilestones(programme),
    programme.wheneverDue(({ contract }) => yearEnd(contract), 'turnYear', { year }),
    programme.wheneverDue(
      ({ contract }) => (contract.isSuspended ? null : contract.endsAt),
      'endContract',
      {},
    ),
  ])
}

/** The last year ends with the contract. */
function yearEnd({ isSuspended, year, yearEnds }: ProgrammeState['contract']): Instant | null {
  return isSuspended || year === 0 || year >= yearEnds.length ? null : (yearEnds[year - 1] ?? null)
}
