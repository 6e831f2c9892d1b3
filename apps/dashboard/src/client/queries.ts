import { QueryClient } from '@tanstack/react-query'
import { isPassing } from './failure.ts'

const patience = 5

/** A lost line or a record out of reach is asked again, a refusal never: it would say no again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => count < patience && isPassing(error),
      retryDelay: (count) => Math.min(500 * 2 ** count, 8_000),
    },
    mutations: { retry: false },
  },
})
