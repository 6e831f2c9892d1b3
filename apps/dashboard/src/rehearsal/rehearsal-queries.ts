import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../client/api.ts'

const everyMs = 1_000

/** The last rehearsal of a programme; while it runs, how far it has come, each second. */
export const rehearsalQuery = (programme: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'rehearsal'],
    queryFn: () => api.rehearsal.status.query({ programme }),
    refetchInterval: ({ state }) => (state.data?.outcome === 'running' ? everyMs : false),
  })

/** The one rehearsal that runs now, wherever; read anew with the board whenever anything changes. */
export const runningQuery = queryOptions({
  queryKey: ['programme', 'board', 'rehearsal'],
  queryFn: () => api.rehearsal.running.query(),
  refetchInterval: ({ state }) => (state.data ? 5 * everyMs : false),
})

export type Rehearsal = NonNullable<Awaited<ReturnType<typeof api.rehearsal.status.query>>>
export type RehearsalResult = NonNullable<Rehearsal['result']>

export const rehearsalApi = {
  start: (given: { programme: string; requestId: string; from?: CalendarDate }) =>
    api.rehearsal.start.mutate(given),
  cancel: (programme: string) => api.rehearsal.cancel.mutate({ programme }),
}
