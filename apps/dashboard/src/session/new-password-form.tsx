import { Button } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import type { AccountFault } from '../client/accounts.ts'
import { useWords } from '../language/reading-language.tsx'
import { PasswordField } from './field.tsx'
import { AccountFaultNote } from './account-fault.tsx'
import classes from './session.module.css'

const shortest = 12

interface Given {
  button: string
  /** Null where it was done. */
  onChosen: (password: string) => Promise<AccountFault | null>
}

/** A new password, behind a link that came by mail. */
export function NewPasswordForm({ button, onChosen }: Given) {
  const { session } = useWords()
  const [password, setPassword] = useState('')
  const [isTried, setTried] = useState(false)
  const [fault, setFault] = useState<AccountFault | null>(null)
  const isShort = password.length < shortest

  async function choose(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    if (!isShort) setFault(await onChosen(password))
  }

  return (
    <form className={classes['form']} noValidate onSubmit={(event) => void choose(event)}>
      <AccountFaultNote fault={fault} />
      <PasswordField
        isNew
        value={password}
        error={isTried && isShort ? session.passwordTooShort : null}
        onChange={setPassword}
      />
      <Button type="submit" variant="filled">
        {button}
      </Button>
    </form>
  )
}
