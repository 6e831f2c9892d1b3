import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { accountFault, accounts } from '../client/accounts.ts'
import { useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { NewPasswordForm } from './new-password-form.tsx'
import { ThresholdEnd } from './threshold-end.tsx'

/** Behind the link of a reset mail; a link that is used up says so before anything is typed. */
export function ResetPage() {
  const { session } = useWords()
  const { token, error: dead } = useSearch({ from: '/threshold/reset' })
  const [isDone, setDone] = useState(false)
  if (isDone) return <ThresholdEnd title={session.reset} told={session.passwordSet} />
  if (token === undefined || dead !== undefined) {
    return <ThresholdEnd title={session.reset} told={session.linkDead} />
  }
  return (
    <Page title={session.reset}>
      <NewPasswordForm
        button={session.setPassword}
        onChosen={async (newPassword) => {
          const { error } = await accounts.resetPassword({ newPassword, token })
          const fault = accountFault(error, 'linkDead')
          setDone(fault === null)
          return fault
        }}
      />
    </Page>
  )
}
