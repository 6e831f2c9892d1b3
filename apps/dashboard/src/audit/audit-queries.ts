import type { Instant } from '@mithaq/domain/clock/instant'
import type { RecordedAct } from '@mithaq/domain/record/events-of-act'
import type { Role } from '@mithaq/domain/programme/actor'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../client/api.ts'

/** Lines that one question brings. */
export const windowSize = 100

/** What narrows the record; what is absent does not. */
export interface Narrow {
  person?: string
  role?: Role
  act?: RecordedAct
  from?: Instant
  to?: Instant
  only?: 'public' | 'refusals'
}

/** A window of the record, counted from its beginning: what stands there stays there, so that only the last one is read anew. */
export const linesQuery = (programme: string, narrow: Narrow, window: number) =>
  queryOptions({
    queryKey: ['programme', programme, 'record', narrow, window],
    queryFn: () =>
      api.record.lines.query({ programme, ...narrow, offset: window * windowSize, limit: windowSize }),
  })

/** How many lines there are, with the newest of them: the first question asks for the end, whose place it learns. */
export const newestQuery = (programme: string, narrow: Narrow) =>
  queryOptions({
    queryKey: ['programme', programme, 'record', narrow, 'count'],
    queryFn: () =>
      api.record.lines.query({ programme, ...narrow, offset: 0, limit: windowSize, isNewest: true }),
    placeholderData: keepPreviousData,
  })

export type AuditLine = Awaited<ReturnType<typeof api.record.lines.query>>['lines'][number]
export type AuditEvent = Extract<AuditLine, { kind: 'event' }>

export const peopleQuery = (programme: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'record-people'],
    queryFn: () => api.record.people.query({ programme }),
  })

/** Where the engine keeps the requests of a window. */
export const placesQuery = (programme: string, lines: readonly AuditLine[]) =>
  queryOptions({
    queryKey: ['record-places', programme, lines.map(({ requestId }) => requestId)],
    queryFn: async () => {
      const requests = lines.map(({ requestId, at }) => ({ requestId, at }))
      const places = await api.record.places.query({ programme, requests })
      return new Map(places.map((place) => [place.requestId, place]))
    },
    staleTime: 60_000,
  })

export const ledgerQuery = (programme: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'ledger'],
    queryFn: () => api.record.ledger.query({ programme }),
  })

export const proofQuery = (programme: string, version: number, dossier: string | undefined) =>
  queryOptions({
    queryKey: ['record-proof', programme, version, dossier],
    queryFn: () =>
      api.record.prove.query({ programme, version, ...(dossier === undefined ? {} : { dossier }) }),
  })

/** How a programme stood: at a number in the record, or at an instant. */
export type Until = { version: number } | { at: Instant }

export const pastQuery = (programme: string, until: Until, since: number | undefined) =>
  queryOptions({
    queryKey: ['programme', programme, 'past', until, since],
    queryFn: () => api.programme.at.query({ programme, until, ...(since === undefined ? {} : { since }) }),
    placeholderData: keepPreviousData,
  })

export type Past = Awaited<ReturnType<typeof api.programme.at.query>>

export const waitingQuery = (programme: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'waiting'],
    queryFn: () => api.record.waiting.query({ programme }),
  })

const everyMs = 1_000

export const replayQuery = (programme: string) =>
  queryOptions({
    queryKey: ['programme', programme, 'replay'],
    queryFn: () => api.record.replay.query({ programme }),
    refetchInterval: ({ state }) => (state.data && state.data.finishedAt === null ? everyMs : false),
  })

export type Replay = NonNullable<Awaited<ReturnType<typeof api.record.replay.query>>>

export const startReplay = (programme: string) => api.record.startReplay.mutate({ programme })

export const accessesQuery = (programme: string) =>
  infiniteQueryOptions({
    queryKey: ['programme', programme, 'accesses'],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam: before }) =>
      api.record.accesses.query({ programme, ...(before === null ? {} : { before }) }),
    getNextPageParam: ({ next }) => next,
  })
