import { Button, Checkbox } from '@mantine/core'
import type { HeldRole } from '@mithaq/domain/office/office'
import { accountWords } from '@mithaq/i18n/desk/accounts'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { officeApi } from '../client/office-api.ts'
import { queries } from '../client/queries.ts'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { ActButton } from '../pieces/act-button.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { TimelineLine } from '../pieces/timeline-line.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { accountsQuery, historyQuery } from './office-queries.ts'
import classes from './offices.module.css'
import { mayEraseAccounts } from './who-enters.ts'

/** Accounts whose term has ended, the act that erases them or why there is none, and who read the history of offices. */
export function IdleAccounts({ role }: { role: HeldRole }) {
  const words = useWordsOf(accountWords)
  const said = useSaid()
  // After the history beside it: that reading is already in the record of who read.
  const { isFetched } = useInfiniteQuery(historyQuery)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...accountsQuery,
    enabled: isFetched,
  })
  const [now] = data?.pages ?? []
  const lines = data?.pages.flatMap((page) => page.lines) ?? []
  return (
    <>
      <section>
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
        {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
        {data || error ? null : <Waiting lines={4} />}
        {now ? <p>{words.idle(now.persons)}</p> : null}
        {now && mayEraseAccounts(role) ? (
          <Erasing why={now.refusal ? said(now.refusal.sentences) : null} />
        ) : null}
      </section>
      <section>
        <h2>{words.record}</h2>
        {data && lines.length === 0 ? <EmptyList>{words.none}</EmptyList> : null}
        <ol className={classes['history']}>
          {lines.map((line) => (
            <TimelineLine key={line.version} entry={{ kind: 'event', ...line }} />
          ))}
        </ol>
        {hasNextPage ? (
          <Button variant="subtle" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words.older}
          </Button>
        ) : null}
      </section>
    </>
  )
}

function Erasing({ why }: { why: string | null }) {
  const words = useWordsOf(accountWords)
  const [isSure, setSure] = useState(false)
  // One asking, however often it is sent.
  const [requestId] = useState(() => crypto.randomUUID())
  const erase = useMutation({
    mutationFn: () => officeApi.eraseAccounts(requestId),
    onSettled: () => queries.invalidateQueries({ queryKey: ['office'] }),
  })
  return (
    <>
      {erase.error ? <ToldFailure error={erase.error} /> : null}
      {why === null ? (
        <Checkbox
          id="erase-accounts-sure"
          label={words.sure}
          checked={isSure}
          onChange={({ currentTarget }) => setSure(currentTarget.checked)}
        />
      ) : null}
      <ActButton onAct={() => erase.mutate()} reason={why ?? (isSure ? null : words.notSure)}>
        {words.erasing}
      </ActButton>
    </>
  )
}
