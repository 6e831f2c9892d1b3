import { refuse, type Refused } from '../programme/decision.ts'
import type { CouncilOutcome, CouncilVote } from './events.ts'

/** A recorded outcome that its own votes contradict: the minutes of a session say both, and one of them was mistyped. */
export function contradicted(outcome: CouncilOutcome, votes: CouncilVote): Refused | null {
  const counted = { for: votes.for, against: votes.against }
  const isCarried = votes.for > votes.against
  if (outcome === 'approved' && !isCarried) return refuse('votes-do-not-carry', counted)
  return outcome === 'rejected' && isCarried ? refuse('votes-carry', counted) : null
}
