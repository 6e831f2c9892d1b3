import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { accounts } from '../client/accounts.ts'
import { deskApi, type SessionLine } from '../client/desk-api.ts'
import { queries } from '../client/queries.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { nameOfOffice } from '../offices/office-name.ts'
import { Bdi } from '../pieces/bdi.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { Moment } from '../pieces/moment.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { useMe } from '../session/me.ts'
import classes from './account-page.module.css'
import { deviceOf } from './device.ts'

/** One's own offices and sessions. */
export function AccountPage() {
  const me = useMe()
  const said = useSaid()
  const { session, frame } = useWords()
  const [isStillIn, setStillIn] = useState(false)
  if (!me) return null
  return (
    <Page
      title={session.account}
      lead={
        <>
          <Bdi>{said(me.name)}</Bdi> · <Bdi>{me.email}</Bdi>
        </>
      }
    >
      <section className={classes['section']}>
        <h2>{session.offices}</h2>
        {me.offices.length === 0 ? (
          <EmptyList>{session.noOffice}</EmptyList>
        ) : (
          <ul className={classes['list']}>
            {me.offices.map((held) => (
              <li key={held.id}>{nameOfOffice(held, said)}</li>
            ))}
          </ul>
        )}
      </section>
      <Sessions />
      {isStillIn ? <p role="alert">{session.stillIn}</p> : null}
      <Button onClick={() => void signOut().then((isOut) => setStillIn(!isOut))}>{frame.signOut}</Button>
    </Page>
  )
}

function Sessions() {
  const { session } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['session', 'list'],
    queryFn: () => deskApi.sessions(),
  })
  return (
    <section className={classes['section']}>
      <h2>{session.sessions}</h2>
      <p className="quiet">{session.sessionsLead}</p>
      {error ? (
        <ToldFailure error={error} again={() => void refetch()} />
      ) : data === undefined ? (
        <Waiting />
      ) : data.length === 0 ? (
        <EmptyList>{session.noSessions}</EmptyList>
      ) : (
        <ul className={classes['list']}>
          {data.map((line) => (
            <OneSession key={line.id} line={line} />
          ))}
        </ul>
      )}
    </section>
  )
}

function OneSession({ line }: { line: SessionLine }) {
  const { session } = useWords()
  const revoke = useMutation({
    mutationFn: () => deskApi.revokeSession(line.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session', 'list'] }),
  })
  return (
    <li>
      <span>
        <Bdi>{deviceOf(line.userAgent) ?? session.unknownDevice}</Bdi>
        {line.isThis ? ` · ${session.thisOne}` : null}
        <br />
        <span className="quiet small">
          {session.since} <Moment at={line.createdAt} />
        </span>
      </span>
      {line.isThis ? null : (
        <Button variant="subtle" disabled={revoke.isPending} onClick={() => revoke.mutate()}>
          {session.close}
        </Button>
      )}
      {revoke.error ? <ToldFailure error={revoke.error} /> : null}
    </li>
  )
}

/** Everything that was read leaves with the person; what they typed stays under their name. */
async function signOut(): Promise<boolean> {
  const fault = await accounts.signOut()
  // Whoever leaves a shared machine has to know that they are still signed in.
  if (fault === null) location.assign('/desk/sign-in')
  return fault === null
}
