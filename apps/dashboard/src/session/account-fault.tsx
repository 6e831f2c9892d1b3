import type { AccountFault } from '../client/accounts.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import classes from './session.module.css'

/** Why a step at the threshold was not done, above its form. */
export function AccountFaultNote({ fault }: { fault: AccountFault | null }) {
  const said = useSaid()
  const { session } = useWords()
  if (!fault) return null
  return (
    <p role="alert" className={classes['fault']}>
      {fault.kind === 'refused' ? said(fault.sentences) : session[fault.kind]}
    </p>
  )
}
