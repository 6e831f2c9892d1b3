import type { Instant } from '@mithaq/domain/clock/instant'
import { nextStepAt } from '@mithaq/domain/milestone/steps'
import type { ProgrammeState } from '@mithaq/domain/programme/state'

/**
 * The instants at which the clock has something to do, as the rules say it and apart from how the workflow waits for
 * them: a programme that is later than the first of them has missed it.
 */
export function dueInstants(state: ProgrammeState): Instant[] {
  return owed(state)
    .filter((at) => at !== null)
    .toSorted()
}

function owed({
  stage,
  terms,
  call,
  selection,
  award,
  contract,
  milestones,
}: ProgrammeState): (Instant | null)[] {
  switch (stage) {
    case 'call':
      return [
        call.areQuestionsClosed ? null : call.questionsEndAt,
        call.closedAt ? null : (call.deadline?.at ?? null),
      ]
    case 'selection':
      return Object.values(selection.dossiers).map(({ status, completeBy }) =>
        status === 'incomplete' ? (completeBy ?? null) : null,
      )
    case 'award': {
      const isHeld = award.signedByCouncil || Object.keys(award.openReviews).length > 0
      return [
        award.visa === 'pending' && terms.isVisaTacit ? award.visaTacitAt : null,
        award.visa === 'not-required' && !award.executoryFrom ? award.oppositionEndsAt : null,
        award.isStandstillOver ? null : award.standstillEndsAt,
        isHeld ? null : award.signBy,
      ]
    }
    case 'contract':
      if (contract.isSuspended || !contract.startedAt) return []
      return [
        ...Object.values(milestones).map(nextStepAt),
        contract.year < contract.yearEnds.length ? (contract.yearEnds[contract.year - 1] ?? null) : null,
        contract.endsAt,
      ]
    case 'closure':
    case 'closed':
      return []
  }
}
