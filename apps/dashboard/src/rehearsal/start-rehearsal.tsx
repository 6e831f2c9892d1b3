import { wallTimeOf } from '../clock/wall-time.ts'
import { instantOf } from '@mithaq/domain/clock/instant'
import { formatDate } from '@mithaq/i18n/dates/date-time'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { failureOf } from '../client/failure.ts'
import { queries } from '../client/queries.ts'
import { newRequestId } from '../form/form-store.ts'
import { readDay } from '../form/kinds/read-day.ts'
import { FiguresBox } from '../form/kinds/text-box.tsx'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import { ActButton } from '../pieces/act-button.tsx'
import { Bdi } from '../pieces/bdi.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { useOffice } from '../session/me.ts'
import classes from './rehearsal.module.css'
import { rehearsalApi, rehearsalQuery, runningQuery } from './rehearsal-queries.ts'

/** The officer's button; shut while another programme is rehearsed, with whose it is. */
export function StartRehearsal({ programme, isAgain }: { programme: string; isAgain: boolean }) {
  const { rehearsal: words } = useWords()
  const { language } = useReading()
  const isOfficer = useOffice()?.role === 'officer'
  const { data: other } = useQuery({ ...runningQuery, enabled: isOfficer })
  const [typed, setTyped] = useState('')
  // The same rehearsal for as long as nobody has answered.
  const requestId = useRef(newRequestId())
  const start = useMutation({
    mutationFn: () =>
      rehearsalApi.start({ programme, requestId: requestId.current, ...(day === null ? {} : { from: day }) }),
    onError: (error) => {
      if (failureOf(error).kind === 'refused') requestId.current = newRequestId()
    },
    onSuccess: () => {
      requestId.current = newRequestId()
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(rehearsalQuery(programme)),
        queries.invalidateQueries(runningQuery),
      ]),
  })
  if (!isOfficer) return null
  const today = wallTimeOf(instantOf(Date.now()), 'Africa/Casablanca').date
  const day = typed.trim() === '' ? null : readDay(typed)
  const isWrong = typed.trim() !== '' && (day === null || day <= today || day >= '2100')
  return (
    <div className={classes['start']}>
      <label htmlFor="rehearsal-from">{words.from}</label>
      <FiguresBox
        id="rehearsal-from"
        describedBy="rehearsal-from-read"
        isWrong={isWrong}
        isDisabled={start.isPending}
        size="short"
        value={typed}
        onValue={setTyped}
      />
      <p id="rehearsal-from-read" className={isWrong ? classes['fault'] : 'quiet small'}>
        {isWrong ? words.fromWrong : day ? formatDate(day, language) : words.fromHelp}
      </p>
      {start.error ? <ToldFailure error={start.error} again={() => start.mutate()} /> : null}
      <ActButton
        reason={other && other.programme !== programme ? <OtherRehearsal other={other} /> : null}
        onAct={() => {
          if (!isWrong && !start.isPending) start.mutate()
        }}
      >
        {start.isPending ? words.starting : isAgain ? words.startAgain : words.start}
      </ActButton>
    </div>
  )
}

type Other = NonNullable<Awaited<ReturnType<NonNullable<typeof runningQuery.queryFn>>>>

function OtherRehearsal({ other }: { other: Other }) {
  const said = useSaid()
  const { rehearsal: words } = useWords()
  const since = wallTimeOf(other.startedAt, 'Africa/Casablanca').time
  return (
    <>
      {words.other} <Bdi>{said(other.title)}</Bdi>,{' '}
      {words.runningSince(since, other.name && said(other.name))}
    </>
  )
}
