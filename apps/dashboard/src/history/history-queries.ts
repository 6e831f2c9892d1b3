import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../client/api.ts'

export type HistoryPageData = Awaited<ReturnType<typeof api.programme.history.query>>
export type HistoryLine = HistoryPageData['lines'][number]

/** A page begins before an event of a run; at the newest event of that run where none is named. */
export type Place = HistoryPageData['next']

/** What the engine has kept of a programme, the newest first, fifty lines at a time. */
export const historyQuery = (programme: string, from: Place, isWhole: boolean) =>
  queryOptions({
    queryKey: ['history', programme, from, isWhole],
    queryFn: () =>
      api.programme.history.query({ programme, isWhole, limit: 50, ...(from === null ? {} : { from }) }),
    placeholderData: keepPreviousData,
  })
