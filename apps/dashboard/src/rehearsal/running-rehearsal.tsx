import { Button } from '@mantine/core'
import { stages } from '@mithaq/domain/programme/stage'
import { formatDay } from '@mithaq/i18n/dates/date-time'
import { stageNames } from '@mithaq/i18n/stages/names'
import { useMutation } from '@tanstack/react-query'
import { queries } from '../client/queries.ts'
import { wallTimeOf } from '../clock/wall-time.ts'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { useOffice } from '../session/me.ts'
import classes from './rehearsal.module.css'
import { rehearsalApi, rehearsalQuery, type Rehearsal } from './rehearsal-queries.ts'

/** How far a rehearsal has come, each second; the officer may end it. */
export function RunningRehearsal({ programme, rehearsal }: { programme: string; rehearsal: Rehearsal }) {
  const said = useSaid()
  const { language } = useReading()
  const { rehearsal: words } = useWords()
  const isOfficer = useOffice()?.role === 'officer'
  const { progress, startedAt, askedBy } = rehearsal
  const cancel = useMutation({
    mutationFn: () => rehearsalApi.cancel(programme),
    onSettled: () => queries.invalidateQueries(rehearsalQuery(programme)),
  })
  const stage = progress ? said(stageNames[progress.stage]) : words.preparing
  return (
    <div className={classes['running']} role="status" aria-live="polite">
      <p>
        <b>{words.running}</b>{' '}
        <span className="quiet">
          {words.runningSince(wallTimeOf(startedAt, 'Africa/Casablanca').time, askedBy && said(askedBy))}
        </span>
      </p>
      <progress
        aria-label={words.running}
        max={stages.length}
        value={progress ? stages.indexOf(progress.stage) + 0.5 : 0.1}
      />
      <dl className={classes['way']}>
        <div>
          <dt>{words.rehearsedStage}</dt>
          <dd>{stage}</dd>
        </div>
        {progress ? (
          <>
            <div>
              <dt>{words.rehearsedDay}</dt>
              <dd>{formatDay(progress.at, language)}</dd>
            </div>
            <div>
              <dt>{words.acts}</dt>
              <dd>{progress.acts}</dd>
            </div>
          </>
        ) : null}
      </dl>
      <p className="quiet small">{words.bounded}</p>
      {cancel.error ? <ToldFailure error={cancel.error} /> : null}
      {isOfficer ? (
        <Button disabled={!cancel.isIdle && !cancel.isError} onClick={() => cancel.mutate()}>
          {cancel.isPending || cancel.isSuccess ? words.cancelling : words.cancel}
        </Button>
      ) : null}
    </div>
  )
}
