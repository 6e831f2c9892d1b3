import { Button } from '@mantine/core'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { isAnotherPerson } from '../client/another-person.ts'
import { queries } from '../client/queries.ts'
import { answerSignIn, isSignInAsked, watchSignIn } from '../client/sign-in-gate.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Bdi } from '../pieces/bdi.tsx'
import { Labelled } from '../pieces/labelled.tsx'
import { meQuery, useMe } from './me.ts'
import classes from './session.module.css'
import { SignInForm } from './sign-in-form.tsx'

/** Over a page whose session has ended: after the sign-in the request that met the end goes on as it was. */
export function SignInOver() {
  const isAsked = useSyncExternalStore(watchSignIn, isSignInAsked)
  const { session } = useWords()
  const said = useSaid()
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
          {me ? (
            <p>
              <Labelled label={session.pageOf}>
                <Bdi>{said(me.name)}</Bdi>
              </Labelled>
            </p>
          ) : null}
          <SignInForm email={me?.email ?? ''} onSignedIn={goOn} />
          <Button variant="subtle" onClick={() => answerSignIn('given-up')}>
            {session.notNow}
          </Button>
        </>
      ) : null}
    </dialog>
  )
}

/** What was refused meanwhile is read again; a page of somebody else goes on with nothing. */
async function goOn() {
  await queries.refetchQueries(meQuery)
  answerSignIn(isAnotherPerson() ? 'given-up' : 'signed-in')
  void queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' })
}
