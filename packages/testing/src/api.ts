import type { AppRouter } from '@mithaq/server/router'
import { createTRPCClient, httpLink } from '@trpc/client'

/** The API over HTTP, as one person: without a token, as the public. */
export function apiClient(url: string, token?: string) {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/trpc`, headers })] })
}

export type Api = ReturnType<typeof apiClient>
