import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { OfficeEntry } from '../client/office-api.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Bdi } from '../pieces/bdi.tsx'
import { Labelled } from '../pieces/labelled.tsx'
import { TimelineLine } from '../pieces/timeline-line.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { historyQuery } from './office-queries.ts'
import classes from './offices.module.css'

/** Every grant, delegation and end, the newest first. */
export function OfficeHistory() {
  const { offices: words, programme } = useWords()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(historyQuery)
  const entries = data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <section>
      <h2>{words.history}</h2>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {data || error ? null : <Waiting lines={6} />}
      {data && entries.length === 0 ? <p className="quiet">{words.noHistory}</p> : null}
      <ol className={classes['history']}>
        {entries.map((entry) => (
          <TimelineLine key={entry.version} entry={{ kind: 'event', ...entry }}>
            <About entry={entry} />
          </TimelineLine>
        ))}
      </ol>
      {hasNextPage ? (
        <Button variant="subtle" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {programme.older}
        </Button>
      ) : null}
    </section>
  )
}

/** Whom it concerns, for which association, and the number or reason that was written down. */
function About({ entry: { type, holderName, associationName, words: written } }: { entry: OfficeEntry }) {
  const said = useSaid()
  const { offices: words } = useWords()
  return (
    <>
      {holderName ? (
        <>
          <Labelled label={words.heldBy}>
            <Bdi>{said(holderName)}</Bdi>
          </Labelled>
        </>
      ) : null}
      {associationName ? (
        <>
          {' · '}
          <Bdi>{said(associationName)}</Bdi>
        </>
      ) : null}
      {written === null ? null : (
        <>
          {' · '}
          <Labelled label={type === 'officeDelegated' ? words.orderNumber : words.reason}>
            <Bdi>{written}</Bdi>
          </Labelled>
        </>
      )}
    </>
  )
}
