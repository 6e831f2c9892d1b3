import { Button } from '@mantine/core'
import type { PaperKind } from '@mithaq/domain/programme/papers'
import { paperWords } from '@mithaq/i18n/desk/papers'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ProgrammeText } from '../client/record-api.ts'
import { useWordsOf } from '../language/reading-language.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { textsQuery } from './paper-queries.ts'
import classes from './papers.module.css'
import { TextLine } from './text-line.tsx'

/** In the order in which a programme makes them. */
const order: readonly PaperKind[] = [
  'deliberation',
  'call',
  'question',
  'committee',
  'minutes',
  'decision',
  'review',
  'contract',
  'amendment',
  'report',
  'money',
  'closure',
]

/** What was written in a programme, by what it is: deliberations, minutes, decisions, contract, reports. */
export function ProgrammeTexts({ programme }: { programme: string }) {
  const words = useWordsOf(paperWords)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    textsQuery(programme),
  )
  if (!data) return error ? <ToldFailure error={error} again={() => void refetch()} /> : <Waiting lines={6} />
  const rows = data.pages.flatMap((page) => page.rows)
  if (rows.length === 0) return <EmptyList>{words.noTexts}</EmptyList>
  return (
    <>
      {order.map((kind) => (
        <Kind key={kind} programme={programme} kind={kind} rows={rows.filter((row) => row.kind === kind)} />
      ))}
      {hasNextPage ? (
        <Button variant="subtle" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.older}
        </Button>
      ) : null}
    </>
  )
}

interface KindProps {
  programme: string
  kind: PaperKind
  rows: readonly ProgrammeText[]
}

function Kind({ programme, kind, rows }: KindProps) {
  const words = useWordsOf(paperWords)
  if (rows.length === 0) return null
  return (
    <section className={classes['part']}>
      <h2>{words.kinds[kind]}</h2>
      <ul className={classes['papers']}>
        {rows.map((row) => (
          <TextLine key={row.version} programme={programme} text={row} />
        ))}
      </ul>
    </section>
  )
}
