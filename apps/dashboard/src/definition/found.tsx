import { formatDate } from '@mithaq/i18n/dates/date-time'
import { useReading, useWords } from '../language/reading-language.tsx'
import classes from './definition.module.css'
import { ProblemList } from './problem-list.tsx'
import type { Findings } from './place.ts'
import type { Check } from './use-checked.ts'

interface FoundProps {
  check: Check
  findings: Findings
  onLead: (path: string) => void
}

/** Everything that was found, each a way to its place; what it was counted from; whether it is of this very text. */
export function Found({ check, findings, onLead }: FoundProps) {
  const { definition: words } = useWords()
  const { language } = useReading()
  const { is, last } = check
  return (
    <section className={classes['summary']} aria-live="polite">
      <h2>
        {last === null
          ? words.checking
          : findings.length === 0
            ? words.foundNone
            : words.found(findings.length)}
        {is === 'checking' && last ? <span className="quiet small"> · {words.checking}</span> : null}
      </h2>
      {is === 'unknown' ? <p>{words.notChecked}</p> : null}
      {findings.length > 0 ? <p className="quiet small">{words.foundLead}</p> : null}
      <ProblemList findings={findings} onLead={onLead} />
      {last?.countedFrom ? (
        <p className="quiet small">{words.countedFrom(formatDate(last.countedFrom, language))}</p>
      ) : null}
    </section>
  )
}
