import type { HeldRole } from '@mithaq/domain/office/office'
import { useQuery } from '@tanstack/react-query'
import { useReading, useWords } from '../language/reading-language.tsx'
import { peopleQuery } from './record-queries.ts'

export interface NamedPerson {
  id: string
  name: string
}

/** Who holds an office, by name. */
export function usePeople(
  role: HeldRole,
  isAsked = true,
): {
  people: NamedPerson[]
  isPending: boolean
  nameOf: (id: string) => string
} {
  const { language } = useReading()
  const { states } = useWords()
  const { data, isPending } = useQuery({ ...peopleQuery(role), enabled: isAsked })
  const people = (data?.people ?? []).map(({ id, name }) => ({ id, name: name[language] }))
  return {
    people,
    isPending,
    nameOf: (id) => people.find((person) => person.id === id)?.name ?? states.unknownPerson,
  }
}
