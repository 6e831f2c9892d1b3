import { Button } from '@mantine/core'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { queries } from '../client/queries.ts'
import { answerSignIn, isSignInAsked, watchSignIn } from '../client/sign-in-gate.ts'
import { useWords } from '../language/reading-language.tsx'
import { useMe } from './me.ts'
import classes from './session.module.css'
import { SignInForm } from './sign-in-form.tsx'

/** Over a page whose session has ended: after the sign-in the request that met the end goes on as it was. */
export function SignInOver() {
  const isAsked = useSyncExternalStore(watchSignIn, isSignInAsked)
  const { session } = useWords()
  const me = useMe()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isAsked) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isAsked])
  return (
    <dialog
      ref={dialog}
      className={classes['dialog']}
      aria-labelledby="session-ended"
      onClose={() => answerSignIn('given-up')}
    >
      {isAsked ? (
        <>
          <h2 id="session-ended">{session.ended}</h2>
          <p>{session.endedLead}</p>
          <SignInForm email={me?.email ?? ''} onSignedIn={goOn} />
          <Button variant="subtle" onClick={() => answerSignIn('given-up')}>
            {session.notNow}
          </Button>
        </>
      ) : null}
    </dialog>
  )
}

/** What was refused meanwhile is read again. */
function goOn() {
  answerSignIn('signed-in')
  void queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' })
}
