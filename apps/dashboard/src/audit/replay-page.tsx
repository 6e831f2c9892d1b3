import { recordWords } from '@mithaq/i18n/desk/record'
import { differenceSentence } from '@mithaq/i18n/completeness/sentence'
import type { ReplayResult, ReplayVerdict } from '@mithaq/domain/record/replay'
import { formatDateTime } from '@mithaq/i18n/dates/date-time'
import { stageNames } from '@mithaq/i18n/stages/names'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { queries } from '../client/queries.ts'
import { useReading, useSaid, useWordsOf } from '../language/reading-language.tsx'
import { ActButton } from '../pieces/act-button.tsx'
import { Bdi } from '../pieces/bdi.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { Moment } from '../pieces/moment.tsx'
import { Person } from '../pieces/person.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { AuditFrame } from './audit-frame.tsx'
import { replayQuery, startReplay, type Replay } from './audit-queries.ts'
import classes from './audit.module.css'

/** The stored history against the code: an act of audit, which changes nothing. */
export function ReplayPage() {
  const words = useWordsOf(recordWords)
  const { programme } = useParams({ from: '/desk/programmes/$programme/record/replay' })
  const { data, error, refetch } = useQuery(replayQuery(programme))
  const start = useMutation({
    mutationFn: () => startReplay(programme),
    onSettled: () => queries.invalidateQueries(replayQuery(programme)),
  })
  const isRunning = start.isPending || (data !== null && data !== undefined && data.finishedAt === null)
  return (
    <AuditFrame title={words.replay} lead={words.replayLead}>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <Waiting lines={6} /> : null}
      <section className={classes['part']}>
        {start.error ? <ToldFailure error={start.error} again={() => start.mutate()} /> : null}
        {data === undefined || isRunning ? null : (
          <div className={classes['check']}>
            <ActButton isPrimary={data === null} onAct={() => start.mutate()}>
              {data === null ? words.startReplay : words.replayAgain}
            </ActButton>
          </div>
        )}
        <p role="status">{isRunning ? words.replaying : ''}</p>
      </section>
      {data === null && !isRunning ? <EmptyList>{words.neverReplayed}</EmptyList> : null}
      {data && data.finishedAt !== null ? <Came replay={data} /> : null}
    </AuditFrame>
  )
}

function Came({ replay: { finishedAt, role, result, failure } }: { replay: Replay }) {
  const words = useWordsOf(recordWords)
  const { language } = useReading()
  return (
    <section className={classes['part']}>
      <p className="quiet">
        {finishedAt ? words.replayedOn(formatDateTime(finishedAt, language)) : null}
        {role ? (
          <>
            {' · '}
            <Person role={role} />
          </>
        ) : null}
      </p>
      {failure ? <p>{words.failures[failure]}</p> : null}
      {result ? <Result result={result} /> : null}
    </section>
  )
}

function Result({ result: { runs, build, faults = [] } }: { result: ReplayResult }) {
  const words = useWordsOf(recordWords)
  const said = useSaid()
  const differs = runs.some(({ today, ofItsTime }) => today.kind !== 'agrees' || ofItsTime.kind === 'differs')
  // What was not replayed agrees with nothing.
  const isSound = !differs && faults.length === 0 && runs.length > 0
  return (
    <>
      <div className={isSound ? classes['sound'] : classes['broken']}>
        <h2>{isSound ? words.agreesWhole : differs ? words.differsWhole : words.unreadWhole}</h2>
        <p>
          {isSound
            ? words.agreesWholeLead(runs.length)
            : differs
              ? words.differsWholeLead
              : words.unreadWholeLead}
        </p>
        {faults.length > 0 ? (
          <ul>
            {faults.map((fault) => (
              <li key={JSON.stringify(fault)}>
                <Bdi>{said(differenceSentence(fault))}</Bdi>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className={classes['scroll']} tabIndex={0} role="group" aria-label={words.runsTitle}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.run}</th>
              <th scope="col" className="figure">
                {words.events}
              </th>
              <th scope="col">{words.today}</th>
              <th scope="col">{words.ofItsTime}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map(({ run, stage, year, startedAt, events, today, ofItsTime }) => (
              <tr key={run}>
                <th scope="row">
                  {said(stageNames[stage])}
                  {stage === 'contract' ? ` · ${words.year(year)}` : ''}
                  <br />
                  <span className="quiet small">
                    <Moment at={startedAt} /> · <code dir="ltr">{run.slice(0, 8)}</code>
                  </span>
                </th>
                <td className="figure">{events}</td>
                <td>
                  <Verdict verdict={today} />
                </td>
                <td>
                  <Verdict verdict={ofItsTime} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet small">
        {words.build} <code className={classes['digest']}>{build.slice(0, 16)}</code>
      </p>
    </>
  )
}

function Verdict({ verdict }: { verdict: ReplayVerdict }) {
  const words = useWordsOf(recordWords)
  if (verdict.kind !== 'differs') return words.verdicts[verdict.kind]
  const { command, index, path, recorded, replayed, said } = verdict.difference
  return (
    <>
      <b>{words.verdicts.differs}</b>{' '}
      <span className="small">
        {command === null ? words.order : <code dir="ltr">{`${command} #${index ?? 0} ${path}`}</code>}
        <br />
        {recorded === '' ? null : (
          <>
            {words.recordedThen} <code className={classes['digest']}>{recorded}</code>
          </>
        )}
        {replayed === '' ? null : (
          <>
            <br />
            {words.replayedNow} <code className={classes['digest']}>{replayed}</code>
          </>
        )}
        {said === undefined ? null : (
          <>
            <br />
            {words.engineSaid} <code className={classes['digest']}>{said}</code>
          </>
        )}
      </span>
    </>
  )
}
