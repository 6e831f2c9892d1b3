import { refuse, type Refused } from '../programme/decision.ts'
import type { Occasion } from '../programme/state.ts'
import type { CouncilOutcome, CouncilVote } from './events.ts'

/**
 * A recorded outcome that its own votes contradict: the minutes of a session say both, and one of them was mistyped. A
 * tied vote is decided by the president's (organic law 112-14, to be verified), so that it has to be known.
 */
export function contradicted(
  outcome: CouncilOutcome,
  votes: CouncilVote,
  { decidedBefore }: Pick<Occasion, 'decidedBefore'> = {},
): Refused | null {
  const counted = { for: votes.for, against: votes.against }
  const side = prevailing(votes)
  if (side === null) {
    const isReplayed = outcome === 'rejected' && decidedBefore?.('2026-11-tied-votes')
    return isReplayed ? null : refuse('votes-tied', counted)
  }
  if (outcome === 'approved' && side === 'against') return refuse('votes-do-not-carry', counted)
  return outcome === 'rejected' && side === 'for' ? refuse('votes-carry', counted) : null
}

/** Null where only the president's vote would tell. Where everybody abstained nothing is carried, his vote or not. */
function prevailing({ for: yes, against: no, presidentVoted }: CouncilVote): 'for' | 'against' | null {
  if (yes !== no) return yes > no ? 'for' : 'against'
  return yes === 0 ? 'against' : (presidentVoted ?? null)
}
