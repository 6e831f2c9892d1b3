import { Button } from '@mantine/core'
import { recordWords } from '@mithaq/i18n/desk/record'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useWordsOf } from '../language/reading-language.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { AccessLines } from './access-lines.tsx'
import { AuditFrame } from './audit-frame.tsx'
import { accessesQuery } from './audit-queries.ts'

/** Who read what of a programme, and when. */
export function ReadingsPage() {
  const words = useWordsOf(recordWords)
  const { programme } = useParams({ from: '/desk/programmes/$programme/record/readings' })
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(accessesQuery(programme))
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <AuditFrame title={words.readings} lead={words.readingsLead}>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {data ? null : error ? null : <Waiting lines={6} />}
      {data && rows.length === 0 ? <EmptyList>{words.noReadings}</EmptyList> : null}
      <AccessLines rows={rows} />
      {hasNextPage ? (
        <Button variant="subtle" onClick={() => void fetchNextPage()}>
          {words.older}
        </Button>
      ) : null}
    </AuditFrame>
  )
}
