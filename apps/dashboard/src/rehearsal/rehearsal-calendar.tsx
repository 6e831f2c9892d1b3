import { Checkbox } from '@mantine/core'
import { formatDate } from '@mithaq/i18n/dates/date-time'
import { useState } from 'react'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import { daysOf, type Day } from './days.ts'
import classes from './rehearsal.module.css'
import type { RehearsalResult } from './rehearsal-queries.ts'

/** The calendar that was played: year by year, each day with what happened in it. */
export function RehearsalCalendar({ lines }: { lines: RehearsalResult['lines'] }) {
  const { rehearsal: words } = useWords()
  const [isAllOpen, setAllOpen] = useState(false)
  const days = daysOf(lines)
  const count = lines.filter(({ kind }) => kind === 'refusal').length
  const years = [...new Set(days.map(({ date }) => date.slice(0, 4)))]
  return (
    <section className={classes['section']}>
      <h2>{words.calendar}</h2>
      <p className="quiet">{words.calendarLead}</p>
      {count > 0 ? (
        <Checkbox
          id="rehearsal-refused"
          label={words.withRefused(count)}
          checked={isAllOpen}
          onChange={({ currentTarget }) => setAllOpen(currentTarget.checked)}
        />
      ) : null}
      <nav aria-label={words.years} className={classes['years']}>
        {years.map((year) => (
          <a key={year} href={`#year-${year}`}>
            {year}
          </a>
        ))}
      </nav>
      {years.map((year) => (
        <section key={year} id={`year-${year}`} className={classes['year']}>
          <h3>{year}</h3>
          <ol className={classes['days']}>
            {days
              .filter(({ date }) => date.startsWith(year))
              .map((day) => (
                <OneDay key={day.date} day={day} isAllOpen={isAllOpen} />
              ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

function OneDay({ day: { date, lines }, isAllOpen }: { day: Day; isAllOpen: boolean }) {
  const { language } = useReading()
  const { rehearsal: words } = useWords()
  const happened = lines.filter(({ line }) => line.kind === 'event')
  const refused = lines.filter(({ line }) => line.kind === 'refusal')
  return (
    <li>
      <h4>
        <time dateTime={date}>{formatDate(date, language)}</time>
      </h4>
      <div>
        <Lines lines={happened} />
        {refused.length > 0 ? (
          <details open={isAllOpen}>
            <summary>{words.refusedThatDay(refused.length)}</summary>
            <Lines lines={refused} />
          </details>
        ) : null}
      </div>
    </li>
  )
}

function Lines({ lines }: Pick<Day, 'lines'>) {
  const said = useSaid()
  const { rehearsal: words } = useWords()
  return (
    <ol>
      {lines.map(({ time, line }, index) => (
        <li key={`${line.at} ${index}`}>
          <time dateTime={line.at} className={classes['time']}>
            {time}
          </time>
          <div>
            <p>
              {said(line.what)} <span className="quiet">· {said(line.who)}</span>
            </p>
            {line.why ? <p className={classes['why']}>{said(line.why)}</p> : null}
            {line.awaited ? (
              <p className={classes['awaited']}>
                <span>{words.nowAwaited}</span> {said(line.awaited)}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
