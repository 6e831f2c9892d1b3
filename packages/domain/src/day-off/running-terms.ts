import type { Instant } from '../clock/instant.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { Term } from './events.ts'

/** A term that runs: what it is for, the dossier or amendment it is about, and its end as it stands. */
export interface RunningTerm {
  term: Term
  about?: string
  end: Instant
}

/**
 * The terms that a day off may lengthen. A filing deadline was published and stays, and so does an answer to a question,
 * which would come later before a deadline that does not move: that would take from the association.
 */
export function runningTerms(programme: ProgrammeState): RunningTerm[] {
  switch (programme.stage) {
    case 'selection':
      return completions(programme)
    case 'award':
      return inAward(programme)
    case 'contract':
      return amendments(programme)
    case 'call':
    case 'closure':
    case 'closed':
      return []
  }
}

function completions({ selection }: ProgrammeState): RunningTerm[] {
  return Object.entries(selection.dossiers).flatMap(([about, { status, completeBy }]) =>
    status === 'incomplete' && completeBy ? [{ term: 'completion' as const, about, end: completeBy }] : [],
  )
}

function inAward({ award }: ProgrammeState): RunningTerm[] {
  const isHeard = award.executoryFrom !== null
  const ends: [Term, Instant | null][] = [
    ['visa', award.visa === 'pending' ? award.visaTacitAt : null],
    ['opposition', isHeard ? null : award.oppositionEndsAt],
    ['standstill', award.isStandstillOver ? null : award.standstillEndsAt],
    ['signature', award.signedByCouncil ? null : award.signBy],
  ]
  const reviews = Object.entries(award.openReviews).map(([about, end]) => ({
    term: 'review-answer' as const,
    about,
    end,
  }))
  return [...ends.flatMap(([term, end]) => (end ? [{ term, end }] : [])), ...reviews]
}

/** Until somebody has signed it: a signature is given on what is executory. */
function amendments({ contract }: ProgrammeState): RunningTerm[] {
  return Object.entries(contract.pending).flatMap(([about, pending]) =>
    pending.executoryFrom && !pending.signedByAssociation && !pending.signedByCouncil
      ? [{ term: 'amendment' as const, about, end: pending.executoryFrom }]
      : [],
  )
}
