import type { SelectionState } from './stage.ts'

/**
 * Where a dossier stands in the list of all, from 0: two thousand ids that are written in five places would not fit what
 * one run hands to the next. An id that was never listed stands for itself.
 */
export type Place = number | string

/** From an id to its place, and back. */
export interface Places {
  of: (dossier: string) => Place
  at: (place: Place) => string
}

export function placesOf({ dossiers }: Pick<SelectionState, 'dossiers'>): Places {
  const ids = Object.keys(dossiers)
  const places = new Map(ids.map((id, place) => [id, place]))
  return {
    of: (dossier) => places.get(dossier) ?? dossier,
    at: (place) => (typeof place === 'string' ? place : (ids[place] ?? '')),
  }
}
