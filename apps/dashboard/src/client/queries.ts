import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { failureOf, isPassing } from './failure.ts'

const patience = 5

/** A lost line or a record out of reach is asked again, a refusal never: it would say no again. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: askWhoWeAre }),
  mutationCache: new MutationCache({ onError: askWhoWeAre }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => count < patience && isPassing(error),
      retryDelay: (count) => Math.min(500 * 2 ** count, 8_000),
    },
    mutations: { retry: false },
  },
})

const lost: ReadonlySet<string> = new Set(['not-found', 'office-not-held'])

/** A door that shuts while the page is open may mean that an office was taken: who we are is asked again. */
function askWhoWeAre(error: Error): void {
  const failure = failureOf(error)
  if (failure.kind !== 'refused' || !lost.has(failure.refusal.word)) return
  void queries.invalidateQueries({ queryKey: ['session', 'me'] })
}
