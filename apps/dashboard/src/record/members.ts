import { useSaid } from '../language/reading-language.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { usePeople } from './person-names.ts'

export interface SeatedMember {
  person: string
  /** Their own where this reader is told it, else their seat's. */
  name: string
  seat: string | null
}

/** The committee. Who holds an office is told to the council's offices alone: members know each other by their seats. */
export function useMembers(page: ProgrammePageData): SeatedMember[] {
  const said = useSaid()
  const isTold = page.sees === 'all'
  const { nameOf } = usePeople('member', isTold)
  if (page.sees !== 'all' && page.sees !== 'committee') return []
  return Object.entries(page.state.committee.members).map(([person, { seat: id }]) => {
    const found = page.definition.committee.seats.find((each) => each.id === id)
    const seat = found ? said(found.name) : id
    return isTold ? { person, name: nameOf(person), seat } : { person, name: seat, seat: null }
  })
}
