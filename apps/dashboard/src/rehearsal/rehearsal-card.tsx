import { formatDay } from '@mithaq/i18n/dates/date-time'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useReading, useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { useOffice } from '../session/me.ts'
import { OutcomeLine } from './outcome-line.tsx'
import { RunningRehearsal } from './running-rehearsal.tsx'
import { rehearsalQuery } from './rehearsal-queries.ts'
import { StartRehearsal } from './start-rehearsal.tsx'

const readers: ReadonlySet<string> = new Set(['officer', 'director', 'president', 'auditor'])

/** On a draft's page: begins a rehearsal, shows how far it is, and leads to what it came to. */
export function RehearsalCard({ programme }: { programme: string }) {
  const { rehearsal: words } = useWords()
  const { language } = useReading()
  const role = useOffice()?.role
  const mayRead = role !== undefined && readers.has(role)
  const { data, error, isPending, refetch } = useQuery({ ...rehearsalQuery(programme), enabled: mayRead })
  if (!mayRead) return null
  return (
    <section>
      <h2>{words.title}</h2>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {isPending && !error ? <Waiting lines={2} /> : null}
      {data?.outcome === 'running' ? (
        <RunningRehearsal programme={programme} rehearsal={data} />
      ) : data === undefined ? null : (
        <>
          {data ? (
            <>
              <OutcomeLine rehearsal={data} />
              <p>
                <Link {...paths.rehearsal(programme)}>{words.result}</Link>
                <br />
                <span className="quiet small">{words.lastOn(formatDay(data.startedAt, language))}</span>
              </p>
            </>
          ) : (
            <p className="quiet">{words.short}</p>
          )}
          <StartRehearsal programme={programme} isAgain={data !== null} />
        </>
      )}
    </section>
  )
}
