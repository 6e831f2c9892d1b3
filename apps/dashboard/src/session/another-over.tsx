import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { isAnotherPerson, watchAnotherPerson } from '../client/another-person.ts'
import { deskApi } from '../client/desk-api.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Bdi } from '../pieces/bdi.tsx'
import { Labelled } from '../pieces/labelled.tsx'
import { useMe } from './me.ts'
import classes from './session.module.css'

/**
 * Over a page of one person once another is signed in in the same browser: nothing of it is sent any more, and what was typed
 * stays under the name of whoever typed it.
 */
export function AnotherOver() {
  const isAnother = useSyncExternalStore(watchAnotherPerson, isAnotherPerson)
  const { session } = useWords()
  const said = useSaid()
  const me = useMe()
  const dialog = useRef<HTMLDialogElement>(null)
  const { data: other } = useQuery({
    queryKey: ['session', 'another'],
    queryFn: () => deskApi.me(),
    enabled: isAnother,
  })
  useEffect(() => {
    if (isAnother && me) dialog.current?.showModal()
  }, [isAnother, me])
  if (!me) return null
  return (
    <dialog ref={dialog} className={classes['dialog']} aria-labelledby="another-person">
      <h2 id="another-person">{session.another}</h2>
      <p>
        <Labelled label={session.pageOf}>
          <Bdi>{said(me.name)}</Bdi>
        </Labelled>
        {other ? (
          <>
            <br />
            <Labelled label={session.signedInNow}>
              <Bdi>{said(other.name)}</Bdi>
            </Labelled>
          </>
        ) : null}
      </p>
      <p>{session.anotherLead}</p>
      <Button variant="filled" onClick={() => location.assign('/desk/')}>
        {session.openAnew}
      </Button>
    </dialog>
  )
}
