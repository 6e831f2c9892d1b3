import { Checkbox } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { AuditFrame } from '../audit/audit-frame.tsx'
import { useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { EmptyList } from '../pieces/empty-list.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { EngineWaits } from './engine-waits.tsx'
import { HistoryLines } from './history-lines.tsx'
import classes from './history.module.css'
import { historyQuery } from './history-queries.ts'

/** What the engine has kept of a programme, told as a story: however long it is, the lines in sight are here. */
export function HistoryPage() {
  const { programme } = useParams({ from: '/desk/programmes/$programme/history' })
  const { run, before, whole } = useSearch({ from: '/desk/programmes/$programme/history' })
  const { history: words } = useWords()
  const isWhole = whole !== undefined
  const from = run === undefined ? null : { run, before: before === undefined ? null : Number(before) }
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    historyQuery(programme, from, isWhole),
  )
  const navigate = useNavigate()
  const lines = data?.pages.flatMap((page) => page.lines) ?? []
  return (
    <AuditFrame title={words.title} lead={words.lead}>
      <EngineWaits programme={programme} isWhole={isWhole} />
      <div className={classes['pages']}>
        <Checkbox
          id="history-whole"
          label={words.whole}
          checked={isWhole}
          onChange={() => void navigate(paths.history(programme, from, !isWhole))}
        />
        {from ? <Link {...paths.history(programme, null, isWhole)}>{words.newer}</Link> : null}
      </div>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {data ? null : error ? null : <Waiting lines={12} />}
      {data && lines.length === 0 ? <EmptyList>{words.empty}</EmptyList> : null}
      {lines.length > 0 ? (
        <HistoryLines
          key={`${run} ${before} ${isWhole}`}
          lines={lines}
          more={hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : null}
        />
      ) : null}
    </AuditFrame>
  )
}
