import { formatDate } from '@mithaq/i18n/dates/date-time'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import classes from './rehearsal.module.css'
import type { RehearsalResult } from './rehearsal-queries.ts'

/** What forbids nothing, and what a council will want to know before it publishes. */
export function RehearsalWarnings({ warnings }: { warnings: RehearsalResult['warnings'] }) {
  const { language } = useReading()
  const said = useSaid()
  const { rehearsal: words } = useWords()
  return (
    <section className={classes['section']}>
      <h2>
        {words.warnings}
        {warnings.length > 0 ? <span className="quiet"> ({warnings.length})</span> : null}
      </h2>
      {warnings.length === 0 ? <p className="quiet">{words.noWarnings}</p> : null}
      <ul className={classes['warnings']}>
        {warnings.map(({ word, date, path, sentences }) => (
          <li key={`${word} ${date} ${path} ${sentences.fr}`}>
            {date ? <p className={classes['day']}>{formatDate(date, language)}</p> : null}
            <p>{said(sentences)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
