import { recordWords } from '@mithaq/i18n/desk/record'
import { stageNames } from '@mithaq/i18n/stages/names'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { waitingQuery } from '../audit/audit-queries.ts'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { Labelled } from '../pieces/labelled.tsx'
import { Moment } from '../pieces/moment.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import classes from './history.module.css'

/** What the engine waits for, each with its date; what it is doing; and its runs, to read from any of them on. */
export function EngineWaits({ programme, isWhole }: { programme: string; isWhole: boolean }) {
  const words = useWordsOf(recordWords)
  const said = useSaid()
  const { data, error, refetch } = useQuery(waitingQuery(programme))
  if (!data) return error ? <ToldFailure error={error} again={() => void refetch()} /> : null
  const { timers, activities, runs } = data
  return (
    <section className={classes['waits']}>
      <h2>{words.pendingTimers}</h2>
      {timers.length === 0 ? <p className="quiet">{words.noTimers}</p> : null}
      <ul>
        {timers.map(({ until, due }) => (
          <li key={until}>
            <Labelled label={due ? words.dues[due] : words.otherDue}>
              <Moment at={until} />
            </Labelled>
          </li>
        ))}
      </ul>
      {activities.length > 0 ? (
        <>
          <h3>{words.pendingWork}</h3>
          <ul>
            {activities.map(({ name, attempt, lastFailure }) => (
              <li key={name.fr}>
                {said(name)} ({words.attempt(attempt)})
                {lastFailure ? <code dir="ltr"> {lastFailure}</code> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <details>
        <summary>
          {words.runsTitle} ({runs.length})
        </summary>
        <ul>
          {runs.map(({ run, stage, year, startedAt }) => (
            <li key={run}>
              {said(stageNames[stage])}
              {stage === 'contract' ? ` · ${words.year(year)}` : ''} · {words.runOf} <Moment at={startedAt} />{' '}
              ·{' '}
              <Link {...paths.history(programme, { run, before: null }, isWhole)}>
                {words.jump} <code dir="ltr">{run.slice(0, 8)}</code>
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
