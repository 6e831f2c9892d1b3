import type { ProgrammeEvent } from '../programme/event.ts'

export type InterestEffect = 'recusal' | 'prohibited'

export interface CommitteeMember {
  seat: string
  hasDeclared: boolean
  /** Only dossiers with an effect are kept: no line means no interest. Either effect recuses the member. */
  interests: Record<string, InterestEffect>
  hasSigned: boolean
  hasDissented: boolean
}

export interface CommitteeState {
  /** Person → member. */
  members: Record<string, CommitteeMember>
  /** Seat → the person whom the order names beside its holder; no member until a replacement. */
  alternates: Record<string, string>
  /** Dossiers whose conflict a member declared as prohibited; the mark outlives the member. */
  prohibited: string[]
  /** Digest of the minutes drawn up, once they are. */
  minutes: string | null
}

export const newCommittee: CommitteeState = { members: {}, alternates: {}, prohibited: [], minutes: null }

export function foldCommittee(committee: CommitteeState, event: ProgrammeEvent): CommitteeState {
  switch (event.type) {
    case 'committeeAppointed': {
      const { members } = event.data
      const alternates = members.flatMap(({ seat, alternate }) =>
        alternate ? [[seat, alternate] as const] : [],
      )
      return {
        ...committee,
        members: Object.fromEntries(members.map(({ seat, person }) => [person, newMember(seat)])),
        alternates: Object.fromEntries(alternates),
      }
    }
    case 'memberReplaced': {
      const { seat, from, person } = event.data
      const { [from]: _, ...others } = committee.members
      const { [seat]: __, ...alternates } = committee.alternates
      return unsigned({ ...committee, members: { ...others, [person]: newMember(seat) }, alternates })
    }
    case 'interestsDeclared': {
      const { member, interests } = event.data
      const added = Object.fromEntries(interests.map(({ dossier, effect }) => [dossier, effect]))
      const prohibited = interests
        .filter(({ effect }) => effect === 'prohibited')
        .map(({ dossier }) => dossier)
      const declared = withMember(committee, member, (before) => ({
        hasDeclared: true,
        interests: { ...before.interests, ...added },
      }))
      return unsigned({ ...declared, prohibited: [...new Set([...committee.prohibited, ...prohibited])] })
    }
    case 'minutesDrawnUp':
      return { ...unsigned(committee), minutes: event.data.minutes.digest }
    case 'minutesSigned':
      return withMember(committee, event.data.member, () => ({
        hasSigned: true,
        hasDissented: event.data.dissent !== undefined,
      }))
    // Scoring is concluded anew after a late recusal: minutes of before tell another ranking.
    case 'technicalScoringConcluded':
    case 'rankingProposed':
      return unsigned(committee)
    default:
      return committee
  }
}

function newMember(seat: string): CommitteeMember {
  return { seat, hasDeclared: false, interests: {}, hasSigned: false, hasDissented: false }
}

function withMember(
  committee: CommitteeState,
  person: string,
  change: (member: CommitteeMember) => Partial<CommitteeMember>,
): CommitteeState {
  const member = committee.members[person]
  if (!member) return committee
  return { ...committee, members: { ...committee.members, [person]: { ...member, ...change(member) } } }
}

/** Minutes name the committee and its recusals: when either changes, they are drawn up and signed anew. */
function unsigned(committee: CommitteeState): CommitteeState {
  const members = Object.entries(committee.members).map(
    ([person, member]) => [person, { ...member, hasSigned: false, hasDissented: false }] as const,
  )
  return { ...committee, members: Object.fromEntries(members), minutes: null }
}
