import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { Bdi } from '../pieces/bdi.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { programmeQuery } from '../programme/programme-queries.ts'
import { HistoryLineView } from './history-line.tsx'
import classes from './history.module.css'
import { historyQuery, type HistoryPageData } from './history-queries.ts'

/** What the engine has kept of a programme, a page at a time: however long it is, fifty lines of it are here. */
export function HistoryPage() {
  const { programme } = useParams({ from: '/desk/programmes/$programme/history' })
  const { run, before, whole } = useSearch({ from: '/desk/programmes/$programme/history' })
  const said = useSaid()
  const { history: words, form } = useWords()
  const isWhole = whole !== undefined
  const from = run === undefined ? null : { run, before: before === undefined ? null : Number(before) }
  const page = useQuery(programmeQuery(programme))
  const { data, error, refetch } = useQuery(historyQuery(programme, from, isWhole))
  const navigate = useNavigate()
  return (
    <Page
      title={words.title}
      lead={
        <>
          <Link {...paths.programme(programme)}>
            {page.data ? <Bdi>{said(page.data.definition.title)}</Bdi> : form.back}
          </Link>
          <br />
          {words.lead}
        </>
      }
    >
      <Checkbox
        id="history-whole"
        label={words.whole}
        checked={isWhole}
        onChange={() => void navigate(paths.history(programme, null, !isWhole))}
      />
      {error ? (
        <ToldFailure error={error} again={() => void refetch()} />
      ) : data ? (
        <Lines programme={programme} page={data} isFirst={from === null} isWhole={isWhole} />
      ) : (
        <Waiting lines={12} />
      )}
    </Page>
  )
}

interface LinesProps {
  programme: string
  page: HistoryPageData
  isFirst: boolean
  isWhole: boolean
}

function Lines({ programme, page: { lines, next }, isFirst, isWhole }: LinesProps) {
  const { history: words } = useWords()
  if (lines.length === 0) return <EmptyList>{words.empty}</EmptyList>
  return (
    <>
      <ol className={classes['lines']}>
        {lines.map((line) => (
          <HistoryLineView key={`${line.run} ${line.event}`} line={line} />
        ))}
      </ol>
      <nav className={classes['pages']}>
        {next ? <Link {...paths.history(programme, next, isWhole)}>{words.older}</Link> : null}
        {isFirst ? null : <Link {...paths.history(programme, null, isWhole)}>{words.newer}</Link>}
      </nav>
    </>
  )
}
