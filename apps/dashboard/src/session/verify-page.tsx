import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { accounts, type AccountFault } from '../client/accounts.ts'
import { useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { AccountFaultNote } from './account-fault.tsx'
import { paths } from '../paths.ts'
import { linkToken } from './link-token.ts'
import classes from './session.module.css'
import { ThresholdEnd } from './threshold-end.tsx'

/** Behind the link of a verification letter. A button, since a mail program that looks behind links must not press it. */
export function VerifyPage() {
  const { session } = useWords()
  const [token] = useState(linkToken)
  const [isDone, setDone] = useState(false)
  const [fault, setFault] = useState<AccountFault | null>(null)
  if (isDone) return <ThresholdEnd title={session.verify} told={session.verified} />
  if (token === null) return <ThresholdEnd title={session.verify} told={session.linkDead} />

  async function verify(withToken: string) {
    const found = await accounts.verifyEmail({ token: withToken })
    setFault(found)
    setDone(found === null)
  }

  return (
    <Page title={session.verify} lead={session.verifyLead}>
      <div className={classes['form']}>
        <AccountFaultNote fault={fault} />
        <Button variant="filled" onClick={() => void verify(token)}>
          {session.verifyNow}
        </Button>
      </div>
      {fault ? <Link {...paths.signIn()}>{session.backToSignIn}</Link> : null}
    </Page>
  )
}
