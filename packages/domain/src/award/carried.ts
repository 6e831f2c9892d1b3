import type { Instant } from '../clock/instant.ts'
import type { Place, Places } from '../selection/place.ts'
import type { AwardState } from './stage.ts'

export interface CarriedAward extends Omit<AwardState, 'setAside' | 'openReviews' | 'reviewed'> {
  setAside: Place[]
  openReviews: [Place, Instant][]
  reviewed: Place[]
}

export function carriedAward(award: AwardState, places: Places): CarriedAward {
  const { setAside, openReviews, reviewed } = award
  return {
    ...award,
    setAside: setAside.map(places.of),
    openReviews: Object.entries(openReviews).map(([dossier, answerBy]) => [places.of(dossier), answerBy]),
    reviewed: reviewed.map(places.of),
  }
}

export function awardFrom(carried: CarriedAward, places: Places): AwardState {
  const { setAside, openReviews, reviewed } = carried
  return {
    ...carried,
    setAside: setAside.map(places.at),
    openReviews: Object.fromEntries(
      openReviews.map(([place, answerBy]) => [places.at(place), answerBy] as const),
    ),
    reviewed: reviewed.map(places.at),
  }
}
