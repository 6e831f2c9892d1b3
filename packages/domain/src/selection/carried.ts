import { instantOf, msOf } from '../clock/instant.ts'
import type { Place, Places } from './place.ts'
import type { DossierStatus, SelectedDossier, SelectionState } from './stage.ts'

const letters: Readonly<Record<DossierStatus, string>> = {
  received: 'r',
  incomplete: 'i',
  completed: 'c',
  lapsed: 'l',
  admitted: 'a',
  excluded: 'x',
}
const statuses = new Map(Object.entries(letters).map(([status, letter]) => [letter, status as DossierStatus]))

/** The dossiers as columns, a line of each for each dossier. */
export interface CarriedDossiers {
  ids: string[]
  /** Each one's association. */
  by: string[]
  /** A letter for each. */
  statuses: string
  /** Those that wait for papers: which, until when (milliseconds since 1970), and the place in `asked` of what was asked. */
  waiting: [place: number, until: number, asked: number][]
  /** Places of papers in the terms, each list once. */
  asked: number[][]
}

export interface CarriedSelection extends Omit<SelectionState, 'dossiers' | 'passed' | 'ranking'> {
  dossiers: CarriedDossiers
  passed: Place[] | null
  ranking: Place[] | null
}

export function carriedSelection(selection: SelectionState, places: Places): CarriedSelection {
  const { dossiers, passed, ranking } = selection
  return {
    ...selection,
    dossiers: columnsOf(dossiers),
    passed: passed?.map(places.of) ?? null,
    ranking: ranking?.map(places.of) ?? null,
  }
}

export function selectionFrom(
  carried: CarriedSelection,
  dossiers: SelectionState['dossiers'],
  places: Places,
): SelectionState {
  const { passed, ranking } = carried
  return {
    ...carried,
    dossiers,
    passed: passed?.map(places.at) ?? null,
    ranking: ranking?.map(places.at) ?? null,
  }
}

function columnsOf(dossiers: SelectionState['dossiers']): CarriedDossiers {
  const asked = new Map<string, number>()
  const listed = Object.values(dossiers)
  const waiting = listed.flatMap(({ completeBy, asked: papers }, place): CarriedDossiers['waiting'] => {
    if (!completeBy) return []
    if (!papers) return [[place, msOf(completeBy), nothingSaid]]
    const list = JSON.stringify(papers)
    if (!asked.has(list)) asked.set(list, asked.size)
    return [[place, msOf(completeBy), asked.get(list) ?? nothingSaid]]
  })
  return {
    ids: Object.keys(dossiers),
    by: listed.map(({ by }) => by),
    statuses: listed.map(({ status }) => letters[status]).join(''),
    waiting,
    asked: [...asked.keys()].map((list) => JSON.parse(list) as number[]),
  }
}

/** A dossier of before the papers were kept waits without them. */
const nothingSaid = -1

export function dossiersFrom({
  ids,
  by,
  statuses: line,
  waiting,
  asked,
}: CarriedDossiers): SelectionState['dossiers'] {
  const waits = new Map(waiting.map(([place, ...wait]) => [place, wait]))
  const dossiers = ids.map((id, place): [string, SelectedDossier] => {
    const dossier = { by: by[place] ?? '', status: statuses.get(line[place] ?? '') ?? 'received' }
    const wait = waits.get(place)
    if (!wait) return [id, dossier]
    const papers = asked[wait[1]]
    return [id, { ...dossier, completeBy: instantOf(wait[0]), ...(papers && { asked: papers }) }]
  })
  return Object.fromEntries(dossiers)
}
