import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useWords } from '../language/reading-language.tsx'
import { TimelineLine } from '../pieces/timeline-line.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import classes from './programme-page.module.css'
import { timelineQuery } from './programme-queries.ts'

/** What happened on a programme, the newest first, refusals among it. */
export function Timeline({ programme }: { programme: string }) {
  const { programme: words } = useWords()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    timelineQuery(programme),
  )
  const entries = data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <section>
      <h2>{words.timeline}</h2>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {data ? null : <Waiting lines={6} />}
      {data && entries.length === 0 ? <p className="quiet">{words.emptyTimeline}</p> : null}
      <ol className={classes['timeline']}>
        {entries.map((entry) => (
          <TimelineLine
            key={`${entry.kind === 'event' ? entry.version : 'refused'} ${entry.at}`}
            entry={entry}
          />
        ))}
      </ol>
      {hasNextPage ? (
        <Button variant="subtle" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.older}
        </Button>
      ) : null}
    </section>
  )
}
