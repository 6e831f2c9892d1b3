import type { AppRouter } from '@mithaq/server/router'
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import { fetchInTime } from './in-time.ts'
import { actingOffice } from './office.ts'
import { throughSignIn } from './through-sign-in.ts'

const url = '/trpc'

/** The server, as its types say it is. One request for each question: a slow one holds up no other. */
export const api = createTRPCClient<AppRouter>({
  links: [
    throughSignIn,
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: httpSubscriptionLink({ url, connectionParams: () => actingIn() }),
      false: httpLink({
        url,
        headers: () => officeHeader(),
        fetch: (address, request) => fetchInTime(address, request as RequestInit),
      }),
    }),
  ],
})

function officeHeader(): Record<string, string> {
  const office = actingOffice()
  return office === null ? {} : { 'x-mithaq-office': office }
}

/** A browser's stream carries no header: the office goes beside the question. */
function actingIn(): { office?: string } {
  const office = actingOffice()
  return office === null ? {} : { office }
}
