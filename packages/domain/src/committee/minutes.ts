import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import { admittedOf } from '../selection/stage.ts'
import { votersOn } from './recusal.ts'

/** The minutes tell the ranking, or that nobody passed. They may be drawn up anew until someone has signed. */
export function drawUpMinutes(
  { committee, selection }: ProgrammeState,
  { minutes }: { minutes: Words },
): Decision {
  if (!selection.ranking) return refuse('ranking-not-proposed')
  const members = Object.entries(committee.members)
  const undeclared = members.filter(([, { hasDeclared }]) => !hasDeclared).map(([person]) => person)
  if (undeclared.length > 0) return refuse('declarations-missing', { members: undeclared })
  if (members.some(([, { hasSigned }]) => hasSigned)) return refuse('minutes-already-signed')
  return decide(event('minutesDrawnUp', { minutes }, 'terms-of-reference'))
}

/** Each member with a vote signs, or signs with a recorded dissent; the last signature adopts the minutes. */
export function signMinutes(
  { committee, selection }: ProgrammeState,
  { minutes, dissent }: { minutes: string; dissent?: Words | undefined },
  { by }: Occasion,
): Decision {
  if (!committee.minutes) return refuse('minutes-not-drawn-up')
  if (committee.minutes !== minutes) return refuse('minutes-differ', { drawnUp: committee.minutes })
  const admitted = admittedOf(selection)
  const voters = admitted.length > 0 ? votersOn(committee, admitted) : Object.keys(committee.members)
  if (!voters.includes(by.person)) return refuse('recused-from-all')
  if (committee.members[by.person]?.hasSigned) return refuse('minutes-already-signed')
  const given = dissent ? { dissent } : {}
  const signed = event('minutesSigned', { member: by.person, minutes, ...given }, 'terms-of-reference')
  const others = voters.filter((person) => person !== by.person)
  if (others.some((person) => !committee.members[person]?.hasSigned)) return decide(signed)
  if (selection.ranking?.length === 0) {
    return decide(signed, event('programmeEnded', { outcome: 'unsuccessful' }, 'terms-of-reference'))
  }
  const before = others.filter((person) => committee.members[person]?.hasDissented).length
  const dissents = before + (dissent ? 1 : 0)
  return decide(signed, event('minutesAdopted', { minutes, dissents }, 'terms-of-reference'))
}
