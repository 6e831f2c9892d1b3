import { Button } from '@mantine/core'
import { formatDateTime } from '@mithaq/i18n/dates/date-time'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { Bdi } from '../pieces/bdi.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { programmeQuery } from '../programme/programme-queries.ts'
import { OutcomeLine } from './outcome-line.tsx'
import classes from './rehearsal.module.css'
import { RehearsalCalendar } from './rehearsal-calendar.tsx'
import { rehearsalQuery, type Rehearsal } from './rehearsal-queries.ts'
import { RehearsalFigures } from './rehearsal-figures.tsx'
import { RehearsalWarnings } from './rehearsal-warnings.tsx'
import { RunningRehearsal } from './running-rehearsal.tsx'
import { StartRehearsal } from './start-rehearsal.tsx'

/** What the last rehearsal of a draft came to: outcome, figures, warnings, and the calendar it played. */
export function RehearsalPage() {
  const { programme } = useParams({ from: '/desk/programmes/$programme/rehearsal' })
  const said = useSaid()
  const { rehearsal: words, form } = useWords()
  const page = useQuery(programmeQuery(programme))
  const { data, error, refetch } = useQuery(rehearsalQuery(programme))
  const isDraft = page.data?.state.stage === 'call' && page.data.state.call.publishedAt === null
  return (
    <Page
      title={words.title}
      lead={
        page.data ? (
          <Link {...paths.programme(programme)}>
            <Bdi>{said(page.data.definition.title)}</Bdi>
          </Link>
        ) : (
          <Link {...paths.programme(programme)}>{form.back}</Link>
        )
      }
    >
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <Waiting lines={8} /> : null}
      {data === null ? <EmptyList>{words.none}</EmptyList> : null}
      {data ? <Shown programme={programme} rehearsal={data} /> : null}
      {isDraft && data !== undefined && data?.outcome !== 'running' ? (
        <section className={classes['anew']}>
          <p className="quiet">{words.lead}</p>
          <StartRehearsal programme={programme} isAgain={data !== null} />
        </section>
      ) : null}
    </Page>
  )
}

function Shown({ programme, rehearsal }: { programme: string; rehearsal: Rehearsal }) {
  const { language } = useReading()
  const said = useSaid()
  const { rehearsal: words } = useWords()
  const { outcome, result, startedAt, askedBy } = rehearsal
  if (outcome === 'running') return <RunningRehearsal programme={programme} rehearsal={rehearsal} />
  return (
    <>
      <p className={classes['when']}>
        <span className="quiet">
          {words.lastOn(formatDateTime(startedAt, language))}
          {askedBy ? (
            <>
              {' · '}
              <Bdi>{said(askedBy)}</Bdi>
            </>
          ) : null}
        </span>
        {result ? (
          <Button variant="subtle" className={classes['print'] ?? ''} onClick={() => print()}>
            {words.print}
          </Button>
        ) : null}
      </p>
      <OutcomeLine rehearsal={rehearsal} />
      {outcome === 'cancelled' ? <p>{words.cancelledLead}</p> : null}
      {result ? (
        <>
          <RehearsalFigures result={result} />
          <RehearsalWarnings warnings={result.warnings} />
          <RehearsalCalendar lines={result.lines} />
        </>
      ) : null}
    </>
  )
}
