import type { ProgrammeState } from '../programme/state.ts'
import type { CommitteeMember, CommitteeState } from './stage.ts'

/** An id given by a person may be any word, `constructor` too: only what was put there counts. */
export function memberOf({ members }: CommitteeState, person: string): CommitteeMember | undefined {
  return Object.hasOwn(members, person) ? members[person] : undefined
}

export function isRecused(committee: CommitteeState, person: string, dossier: string): boolean {
  return Object.hasOwn(memberOf(committee, person)?.interests ?? {}, dossier)
}

/** Every member and dossier that do not meet: what scoring leaves out. */
export function recusalsOf({ members }: CommitteeState): { member: string; dossier: string }[] {
  return Object.entries(members).flatMap(([member, { interests }]) =>
    Object.keys(interests).map((dossier) => ({ member, dossier })),
  )
}

/** Members with a vote on at least one of these dossiers. */
export function votersOn(committee: CommitteeState, dossiers: readonly string[]): string[] {
  return Object.keys(committee.members).filter((person) =>
    dossiers.some((dossier) => !isRecused(committee, person, dossier)),
  )
}

/**
 * How many members must be there: half plus one of those not recused from the dossier, or of the whole
 * committee. Half of an odd number is rounded down, so that three of five are a quorum.
 */
export function quorum({ committee }: ProgrammeState, dossier?: string): number {
  const persons = Object.keys(committee.members)
  const voting = dossier ? persons.filter((person) => !isRecused(committee, person, dossier)) : persons
  return Math.floor(voting.length / 2) + 1
}
