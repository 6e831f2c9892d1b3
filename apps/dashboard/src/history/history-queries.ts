import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { api } from '../client/api.ts'

export type HistoryLine = Awaited<ReturnType<typeof api.programme.history.query>>['lines'][number]

/** A place to read from: before an event of a run; at the newest event of that run where none is named. */
export type Place = Awaited<ReturnType<typeof api.programme.history.query>>['next']

/** What the engine has kept of a programme, the newest first, a hundred lines at a time. */
export const historyQuery = (programme: string, from: Place, isWhole: boolean) =>
  infiniteQueryOptions({
    queryKey: ['history', programme, from, isWhole],
    initialPageParam: from,
    queryFn: ({ pageParam }) =>
      api.programme.history.query({
        programme,
        isWhole,
        limit: 100,
        ...(pageParam === null ? {} : { from: pageParam }),
      }),
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
