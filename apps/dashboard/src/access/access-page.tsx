import { accessWords } from '@mithaq/i18n/desk/access'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useSaid, useWords, useWordsOf } from '../language/reading-language.tsx'
import { NothingHere } from '../layout/nothing-here.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { Bdi } from '../pieces/bdi.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { TimelineLine } from '../pieces/timeline-line.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { programmeQuery } from '../programme/programme-queries.ts'
import { useOffice } from '../session/me.ts'
import classes from './access.module.css'
import { bundleAddress, readingsQuery } from './access-queries.ts'
import { Retention } from './retention.tsx'
import { mayEnterAccess, mayTakeBundle } from './who-enters.ts'

/** A programme's record as a thing that is read, copied and kept: the copy, the term, and who read what. */
export function AccessPage() {
  const { programme } = useParams({ from: '/desk/programmes/$programme/access' })
  const { before } = useSearch({ from: '/desk/programmes/$programme/access' })
  const said = useSaid()
  const words = useWordsOf(accessWords)
  const { form } = useWords()
  const office = useOffice()
  const page = useQuery({ ...programmeQuery(programme), enabled: mayEnterAccess(office?.role) })
  if (!office || !mayEnterAccess(office.role)) return <NothingHere />
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
      {mayTakeBundle(office.role) ? (
        <section className={classes['part']}>
          <h2>{words.bundle}</h2>
          <p>{words.bundleLead}</p>
          <Button component="a" variant="default" href={bundleAddress(programme, office.id)} download>
            {words.take}
          </Button>
        </section>
      ) : null}
      <Retention programme={programme} role={office.role} />
      <Readings programme={programme} before={before === undefined ? null : Number(before)} />
    </Page>
  )
}

function Readings({ programme, before }: { programme: string; before: number | null }) {
  const words = useWordsOf(accessWords)
  const { data, error, refetch } = useQuery(readingsQuery(programme, before))
  return (
    <section className={classes['part']}>
      <h2>{words.readings}</h2>
      {error ? (
        <ToldFailure error={error} again={() => void refetch()} />
      ) : !data ? (
        <Waiting lines={6} />
      ) : data.lines.length === 0 ? (
        <EmptyList>{words.noReadings}</EmptyList>
      ) : (
        <ol className={classes['readings']}>
          {data.lines.map((line) => (
            <TimelineLine key={line.version} entry={{ kind: 'event', ...line }}>
              {line.times > 1 ? words.times(line.times) : null}
            </TimelineLine>
          ))}
        </ol>
      )}
      {data?.next ? <Link {...paths.access(programme, data.next)}>{words.older}</Link> : null}
    </section>
  )
}
