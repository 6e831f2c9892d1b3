import { awardFrom, carriedAward, type CarriedAward } from '../award/carried.ts'
import { carriedCommittee, committeeFrom, type CarriedCommittee } from '../committee/carried.ts'
import { carriedSelection, dossiersFrom, selectionFrom, type CarriedSelection } from '../selection/carried.ts'
import { placesOf } from '../selection/place.ts'
import type { ProgrammeState } from './state.ts'

/**
 * The state as one run hands it to the next: the same, with each dossier's id written once. Plain data, at most 256 KB
 * at two thousand dossiers (ADR 29).
 */
export interface CarriedState extends Omit<ProgrammeState, 'committee' | 'selection' | 'award'> {
  committee: CarriedCommittee
  selection: CarriedSelection
  award: CarriedAward
}

export function carriedState(state: ProgrammeState): CarriedState {
  const places = placesOf(state.selection)
  return {
    ...state,
    committee: carriedCommittee(state.committee, places),
    selection: carriedSelection(state.selection, places),
    award: carriedAward(state.award, places),
  }
}

export function stateFrom(carried: CarriedState): ProgrammeState {
  const dossiers = dossiersFrom(carried.selection.dossiers)
  const places = placesOf({ dossiers })
  return {
    ...carried,
    committee: committeeFrom(carried.committee, places),
    selection: selectionFrom(carried.selection, dossiers, places),
    award: awardFrom(carried.award, places),
  }
}
