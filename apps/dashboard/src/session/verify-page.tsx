import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { accountFault, accounts } from '../client/accounts.ts'
import { useWords } from '../language/reading-language.tsx'
import { ThresholdEnd } from './threshold-end.tsx'

/** Behind the link of a verification mail, or after better-auth has verified by itself and come back here. */
export function VerifyPage() {
  const { session } = useWords()
  const { token, error: dead } = useSearch({ from: '/threshold/verify' })
  const { data: fault, isPending } = useQuery({
    queryKey: ['verify', token],
    enabled: token !== undefined,
    retry: false,
    queryFn: async () => {
      const { error } = await accounts.verifyEmail({ query: { token: token ?? '' } })
      return accountFault(error, 'linkDead')
    },
  })
  const told =
    dead !== undefined
      ? session.linkDead
      : token !== undefined && isPending
        ? session.verifying
        : fault
          ? session[fault]
          : session.verified
  return <ThresholdEnd title={session.verify} told={told} />
}
