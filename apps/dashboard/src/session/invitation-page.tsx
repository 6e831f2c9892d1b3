import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { accountFault, accounts } from '../client/accounts.ts'
import { useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { NewPasswordForm } from './new-password-form.tsx'
import { ThresholdEnd } from './threshold-end.tsx'

/** An invitation is accepted by choosing a password: its link proves the address. */
export function InvitationPage() {
  const { session } = useWords()
  const { token } = useSearch({ from: '/threshold/invitation' })
  const [isDone, setDone] = useState(false)
  if (isDone) return <ThresholdEnd title={session.invitation} told={session.accepted} />
  if (token === undefined) return <ThresholdEnd title={session.invitation} told={session.linkDead} />
  return (
    <Page title={session.invitation} lead={session.invitationLead}>
      <NewPasswordForm
        button={session.accept}
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
