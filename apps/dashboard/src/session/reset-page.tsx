import { useState } from 'react'
import { accounts } from '../client/accounts.ts'
import { useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { linkToken } from './link-token.ts'
import { NewPasswordForm } from './new-password-form.tsx'
import { ThresholdEnd } from './threshold-end.tsx'

/** Behind the link of a reset letter; an address without one says so before anything is typed. */
export function ResetPage() {
  const { session } = useWords()
  const [token] = useState(linkToken)
  const [isDone, setDone] = useState(false)
  if (isDone) return <ThresholdEnd title={session.reset} told={session.passwordSet} />
  if (token === null) return <ThresholdEnd title={session.reset} told={session.linkDead} />
  return (
    <Page title={session.reset}>
      <NewPasswordForm
        button={session.setPassword}
        onChosen={async (newPassword) => {
          const fault = await accounts.resetPassword({ newPassword, token })
          setDone(fault === null)
          return fault
        }}
      />
    </Page>
  )
}
