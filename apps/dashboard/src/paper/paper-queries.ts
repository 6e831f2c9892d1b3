import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { recordApi } from '../client/record-api.ts'

/** The texts of a programme, the newest first, a page at a time. */
export const textsQuery = (programme: string) =>
  infiniteQueryOptions({
    queryKey: ['programme', programme, 'texts'],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) => recordApi.texts(programme, pageParam),
    getNextPageParam: ({ next }) => next,
  })

/** What was written under these ids. */
export const wordsQuery = (programme: string, ids: readonly string[]) =>
  queryOptions({
    queryKey: ['programme', programme, 'words', ids],
    queryFn: () => recordApi.words(programme, [...ids]),
  })

/** The papers of one dossier, as far as they are open to this person. */
export const dossierPapersQuery = (programme: string, dossier: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'dossier-papers', dossier],
    queryFn: () => recordApi.dossierPapers(programme, dossier),
  })
