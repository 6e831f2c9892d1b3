import { Button } from '@mantine/core'
import { noticeWords } from '@mithaq/i18n/desk/notices'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { deskApi } from '../client/desk-api.ts'
import { queries } from '../client/queries.ts'
import { useWordsOf } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { useOffice } from '../session/me.ts'
import { NoticeLine } from './notice-line.tsx'
import { noticesQuery, unreadQuery } from './notice-queries.ts'
import classes from './notices.module.css'

/** What has happened to what concerns the reader; to have it open is to have read it. */
export function NoticesPage() {
  const words = useWordsOf(noticeWords)
  const office = useOffice()?.id ?? ''
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    noticesQuery(office),
  )
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  const isNew = useNew(rows.filter((row) => row.isUnread).map(({ id }) => id))
  useMarkRead(office, rows[0]?.id)
  return (
    <Page title={words.title} lead={words.lead}>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {data ? null : <Waiting lines={6} />}
      {data && rows.length === 0 ? <EmptyList>{words.empty}</EmptyList> : null}
      <ol className={classes['notices']}>
        {rows.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} isNew={isNew(notice.id)} />
        ))}
      </ol>
      {hasNextPage ? (
        <Button variant="subtle" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.older}
        </Button>
      ) : null}
    </Page>
  )
}

/** What was new when it was first seen on this page stays marked as long as the page is open. */
function useNew(unread: readonly number[]): (id: number) => boolean {
  const seen = useRef(new Set<number>())
  for (const id of unread) seen.current.add(id)
  return (id) => seen.current.has(id)
}

function useMarkRead(office: string, newest: number | undefined): void {
  useEffect(() => {
    if (newest === undefined) return
    void deskApi
      .markRead(newest)
      .then(() => queries.invalidateQueries({ queryKey: unreadQuery(office).queryKey }))
      // What is not marked now is marked the next time.
      .catch(() => {})
  }, [office, newest])
}
