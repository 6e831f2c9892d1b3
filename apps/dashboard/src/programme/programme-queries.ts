import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../client/api.ts'
import { deskApi } from '../client/desk-api.ts'

/** Everything of one programme that this person may see. */
export const programmeQuery = (programme: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'page'],
    queryFn: () => api.programme.page.query({ programme }),
  })

export type ProgrammePageData = Awaited<ReturnType<typeof api.programme.page.query>>

/** Its money, each tranche with what it waits for. */
export const moneyQuery = (programme: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'money'],
    queryFn: () => deskApi.money(programme),
  })

/** What this person may do there now, and why not the rest. */
export const offersQuery = (programme: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'offers'],
    queryFn: () => deskApi.offers(programme),
  })

/** What happened there, twenty lines at a time. */
export const timelineQuery = (programme: string) =>
  infiniteQueryOptions({
    queryKey: ['programme', programme, 'timeline'],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam: before }) =>
      deskApi.timeline({ programme, limit: 20, ...(before === null ? {} : { before }) }),
    getNextPageParam: ({ next }) => next,
  })
