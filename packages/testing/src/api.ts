import type { AppRouter } from '@mithaq/server/router'
import { createTRPCClient, httpLink } from '@trpc/client'

/** The API over HTTP, as one person: without credentials, as the public. */
export function apiClient(url: string, headers: Record<string, string> = {}) {
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/trpc`, headers })] })
}

export type Api = ReturnType<typeof apiClient>
