import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import { dossierOf } from '../selection/stage.ts'
import { memberOf } from './recusal.ts'
import type { InterestEffect } from './stage.ts'

interface Appointment {
  seat: string
  person: string
  alternate?: string | undefined
}

/** By an order of the president that cites the terms of reference: no statute fixes the committee. */
export function appointCommittee(
  { committee, selection, terms }: ProgrammeState,
  { members, order }: { members: readonly Appointment[]; order: Words },
): Decision {
  if (selection.openedAt) return refuse('session-already-opened')
  if (Object.keys(committee.members).length > 0) return refuse('committee-already-appointed')
  const seats = members.map(({ seat }) => seat)
  const unknown = seats.find((seat) => !terms.seats.some(({ id }) => id === seat))
  if (unknown) return refuse('seat-unknown', { seat: unknown })
  const seatTwice = repeated(seats)
  if (seatTwice) return refuse('seat-twice', { seat: seatTwice })
  const missing = terms.seats.map(({ id }) => id).filter((id) => !seats.includes(id))
  if (missing.length > 0) return refuse('seats-missing', { seats: missing })
  const twice = repeated(
    members.flatMap(({ person, alternate }) => (alternate ? [person, alternate] : [person])),
  )
  if (twice) return refuse('person-twice', { person: twice })
  const appointed = members.map(({ seat, person, alternate }) =>
    alternate ? { seat, person, alternate } : { seat, person },
  )
  return decide(event('committeeAppointed', { members: appointed, order }, 'terms-of-reference'))
}

/**
 * Only a member who has signed cannot be replaced any more: another's absence must not leave the minutes
 * without an end. The new member declares before anything else, and hands in sheets of their own.
 */
export function replaceMember(
  { committee }: ProgrammeState,
  { seat, person, order }: { seat: string; person: string; order: Words },
): Decision {
  const holders = Object.entries(committee.members)
  if (holders.length === 0) return refuse('committee-not-appointed')
  const holder = holders.find(([, member]) => member.seat === seat)
  if (!holder) return refuse('seat-unknown', { seat })
  const [from, { hasSigned }] = holder
  const isOthersAlternate = Object.entries(committee.alternates).some(
    ([other, alternate]) => other !== seat && alternate === person,
  )
  if (memberOf(committee, person) || isOthersAlternate) return refuse('person-twice', { person })
  if (hasSigned) return refuse('minutes-already-signed')
  return decide(event('memberReplaced', { seat, from, person, order }, 'terms-of-reference'))
}

/**
 * Declared before anything of a dossier is seen. A later declaration may only add what was discovered since;
 * from then the marks given on that dossier are void.
 */
export function declareInterests(
  { committee, selection }: ProgrammeState,
  message: { interests: readonly { dossier: string; effect: InterestEffect }[]; declaration: Words },
  { by }: Occasion,
): Decision {
  const member = memberOf(committee, by.person)
  if (!member) return refuse('not-found')
  if (member.hasSigned) return refuse('minutes-already-signed')
  const dossiers = message.interests.map(({ dossier }) => dossier)
  const unknown = dossiers.find((dossier) => !dossierOf(selection, dossier))
  if (unknown) return refuse('dossier-not-received', { dossier: unknown })
  const twice = repeated(dossiers)
  if (twice) return refuse('interest-twice', { dossier: twice })
  const added = message.interests.filter(({ dossier, effect }) => {
    const known = Object.hasOwn(member.interests, dossier) ? member.interests[dossier] : undefined
    return known === undefined || (known === 'recusal' && effect === 'prohibited')
  })
  if (member.hasDeclared && added.length === 0) return refuse('already-declared')
  const isProhibited = added.some(({ effect }) => effect === 'prohibited')
  const interests = added.map(({ dossier, effect }) => ({ dossier, effect }))
  const { declaration } = message
  return decide(
    event(
      'interestsDeclared',
      { member: by.person, interests, declaration },
      isProhibited ? 'circular-d1854-2022' : 'terms-of-reference',
    ),
  )
}

function repeated(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) < index)
}
