import { queryOptions } from '@tanstack/react-query'
import type { BothLanguages } from '@mithaq/i18n/language'
import { api } from '../client/api.ts'

const storedAs = 'mithaq.letterhead'

interface Council {
  name: BothLanguages
  province: BothLanguages
}

/** The council's own names at the head of each page: as this browser read them last, so that a page does not open under another's. */
export const letterheadQuery = queryOptions({
  queryKey: ['letterhead'],
  queryFn: async (): Promise<Council | null> => {
    const council = await api.letterhead.read.query()
    localStorage.setItem(storedAs, JSON.stringify(council))
    return council
  },
  initialData: readStored,
  initialDataUpdatedAt: 0,
  staleTime: 600_000,
})

function readStored(): Council | null | undefined {
  const text = localStorage.getItem(storedAs)
  return text === null ? undefined : (JSON.parse(text) as Council | null)
}
