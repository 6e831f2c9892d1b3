import { Button } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { accounts, type AccountFault } from '../client/accounts.ts'
import { useWords } from '../language/reading-language.tsx'
import { EmailField, PasswordField } from './field.tsx'
import { AccountFaultNote } from './account-fault.tsx'
import classes from './session.module.css'

/** E-mail and password; what was typed stays when it is refused, the password too. */
export function SignInForm({
  email: known = '',
  onSignedIn,
}: {
  email?: string
  onSignedIn: () => Promise<void>
}) {
  const { session } = useWords()
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [isTried, setTried] = useState(false)
  const [isEntering, setEntering] = useState(false)
  const [fault, setFault] = useState<AccountFault | null>(null)
  const emailError = isTried && !email.includes('@') ? session.emailWrong : null
  const passwordError = isTried && password === '' ? session.passwordEmpty : null

  async function enter(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    if (!email.includes('@') || password === '') return
    setEntering(true)
    const found = await accounts.signIn({ email: email.trim(), password })
    setFault(found)
    setEntering(false)
    if (found) return
    await onSignedIn()
  }

  return (
    <form className={classes['form']} noValidate onSubmit={(event) => void enter(event)}>
      <AccountFaultNote fault={fault} />
      <EmailField value={email} error={emailError} onChange={setEmail} />
      <PasswordField value={password} error={passwordError} onChange={setPassword} />
      <Button type="submit" variant="filled" disabled={isEntering}>
        {isEntering ? session.entering : session.enter}
      </Button>
    </form>
  )
}
