import { useQuery } from '@tanstack/react-query'
import { useReading } from '../language/reading-language.tsx'
import { useMe } from '../session/me.ts'
import { everyOfficeQuery } from './office-queries.ts'

/** Whoever holds an office here or held one, by name, without the reader: nobody gives an office to themselves. */
export function useKnownPeople(): { id: string; name: string }[] {
  const { language } = useReading()
  const me = useMe()
  const { data = [] } = useQuery(everyOfficeQuery)
  const names = new Map(data.map(({ holder, holderName }) => [holder, holderName?.[language] ?? '']))
  return [...names]
    .filter(([id, name]) => id !== me?.person && name !== '')
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
}
