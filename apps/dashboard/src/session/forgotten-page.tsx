import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState, type SubmitEvent } from 'react'
import { accounts, type AccountFault } from '../client/accounts.ts'
import { useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { EmailField } from './field.tsx'
import { AccountFaultNote } from './account-fault.tsx'
import classes from './session.module.css'

/** Asks for a link by mail; whether there is such an account is told to nobody. */
export function ForgottenPage() {
  const { session } = useWords()
  const [email, setEmail] = useState('')
  const [isTried, setTried] = useState(false)
  const [isSent, setSent] = useState(false)
  const [fault, setFault] = useState<AccountFault | null>(null)

  async function send(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    if (!email.includes('@')) return
    const found = await accounts.requestReset({ email: email.trim() })
    setFault(found)
    setSent(found === null)
  }

  return (
    <Page title={session.forgot} lead={session.forgotLead}>
      <form className={classes['form']} noValidate onSubmit={(event) => void send(event)}>
        <AccountFaultNote fault={fault} />
        {isSent ? (
          <p role="status" className={classes['told']}>
            {session.linkSent}
          </p>
        ) : null}
        <EmailField
          value={email}
          error={isTried && !email.includes('@') ? session.emailWrong : null}
          onChange={setEmail}
        />
        <Button type="submit" variant="filled">
          {session.sendLink}
        </Button>
      </form>
      <Link {...paths.signIn()}>{session.backToSignIn}</Link>
    </Page>
  )
}
