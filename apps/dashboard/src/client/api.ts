import type { AppRouter } from '@mithaq/server/router'
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import { fetchInTime } from './in-time.ts'
import { officeHeader, senderHeaders, senderParams } from './sender.ts'
import { throughSignIn } from './through-sign-in.ts'

const url = '/trpc'

/** The server, as its types say it is. One request for each question: a slow one holds up no other. */
export const api = createTRPCClient<AppRouter>({
  links: [
    throughSignIn,
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: httpSubscriptionLink({ url, connectionParams: () => senderParams() }),
      false: httpLink({
        url,
        headers: ({ op }) => (op.path === 'session.me' ? officeHeader() : senderHeaders()),
        fetch: (address, request) => fetchInTime(address, request as RequestInit),
      }),
    }),
  ],
})
