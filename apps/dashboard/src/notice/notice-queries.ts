import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { deskApi } from '../client/desk-api.ts'

/** What the reader was told in the office they act in, the newest first. */
export const noticesQuery = (office: string) =>
  infiniteQueryOptions({
    queryKey: ['notice', office, 'list'],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) => deskApi.notices(pageParam),
    getNextPageParam: ({ next }) => next,
  })

/** How many of them are new. */
export const unreadQuery = (office: string) =>
  queryOptions({ queryKey: ['notice', office, 'unread'], queryFn: () => deskApi.unread() })
