import type { Place, Places } from '../selection/place.ts'
import type { CommitteeMember, CommitteeState, InterestEffect } from './stage.ts'

interface CarriedMember extends Omit<CommitteeMember, 'interests'> {
  /** The dossiers of each effect. */
  interests: Partial<Record<InterestEffect, Place[]>>
}

export interface CarriedCommittee extends Omit<CommitteeState, 'members' | 'prohibited'> {
  members: Record<string, CarriedMember>
  prohibited: Place[]
}

export function carriedCommittee(committee: CommitteeState, places: Places): CarriedCommittee {
  const members = Object.entries(committee.members).map(([person, member]): [string, CarriedMember] => {
    const interests = Object.groupBy(Object.keys(member.interests), (id) => member.interests[id] ?? 'recusal')
    const carried = Object.entries(interests).map(([effect, ids]) => [effect, ids.map(places.of)] as const)
    return [person, { ...member, interests: Object.fromEntries(carried) }]
  })
  return {
    ...committee,
    members: Object.fromEntries(members),
    prohibited: committee.prohibited.map(places.of),
  }
}

export function committeeFrom(carried: CarriedCommittee, places: Places): CommitteeState {
  const effects = ['recusal', 'prohibited'] as const
  const members = Object.entries(carried.members).map(([person, member]): [string, CommitteeMember] => {
    const interests = effects.flatMap((effect) =>
      (member.interests[effect] ?? []).map((place) => [places.at(place), effect] as const),
    )
    return [person, { ...member, interests: Object.fromEntries(interests) }]
  })
  return {
    ...carried,
    members: Object.fromEntries(members),
    prohibited: carried.prohibited.map(places.at),
  }
}
