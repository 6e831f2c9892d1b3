import { useState } from 'react'
import { accounts } from '../client/accounts.ts'
import { useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { linkToken } from './link-token.ts'
import { NewPasswordForm } from './new-password-form.tsx'
import { ThresholdEnd } from './threshold-end.tsx'

/** An invitation is accepted by choosing a password: its link proves the address. */
export function InvitationPage() {
  const { session } = useWords()
  const [token] = useState(linkToken)
  const [isDone, setDone] = useState(false)
  if (isDone) return <ThresholdEnd title={session.invitation} told={session.accepted} />
  if (token === null) return <ThresholdEnd title={session.invitation} told={session.linkDead} />
  return (
    <Page title={session.invitation} lead={session.invitationLead}>
      <NewPasswordForm
        button={session.accept}
        onChosen={async (newPassword) => {
          const fault = await accounts.resetPassword({ newPassword, token })
          setDone(fault === null)
          return fault
        }}
      />
    </Page>
  )
}
