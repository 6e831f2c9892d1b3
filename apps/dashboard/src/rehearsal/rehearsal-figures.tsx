import { actTitle } from '@mithaq/i18n/acts/names'
import { formatDate, formatDay } from '@mithaq/i18n/dates/date-time'
import { stageNames } from '@mithaq/i18n/stages/names'
import type { ReactNode } from 'react'
import { useReading, useSaid, useWords } from '../language/reading-language.tsx'
import { Amount } from '../pieces/amount.tsx'
import classes from './rehearsal.module.css'
import type { RehearsalResult } from './rehearsal-queries.ts'

/** What happened in one sentence, then its figures. */
export function RehearsalFigures({ result }: { result: RehearsalResult }) {
  const { language } = useReading()
  const said = useSaid()
  const { rehearsal: words } = useWords()
  const { endedIn, publishedOn, lines, acts, events, refusals, paid, wallMs } = result
  const last = lines.at(-1)
  const figures: [string, ReactNode, string?][] = [
    [words.publishedOn, formatDate(publishedOn, language)],
    ...(last ? [[words.lastsUntil, formatDay(last.at, language)] as [string, ReactNode]] : []),
    [words.endedIn, endedIn === 'draft' ? words.draftStage : said(stageNames[endedIn])],
    [words.actsDone, acts],
    [words.refusedOnPurpose, refusals.length, words.refusedOnPurposeHelp],
    [words.eventsRecorded, events],
    [words.paid, <Amount key="paid" amount={paid} />],
    [words.took, words.seconds(Math.round(wallMs / 1_000))],
  ]
  return (
    <>
      <Ending result={result} />
      <section className={classes['figures']}>
        <h2>{words.figures}</h2>
        <dl>
          {figures.map(([name, value, help]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {value}
                {help === undefined ? null : <span className="quiet small"> {help}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}

function Ending({ result: { stoppedBy, broken, isWhole } }: { result: RehearsalResult }) {
  const said = useSaid()
  const { rehearsal: words } = useWords()
  if (stoppedBy) {
    return (
      <>
        <p>{words.stoppedAt(said(actTitle(stoppedBy.act)))}</p>
        {stoppedBy.sentences ? <p className={classes['why']}>{said(stoppedBy.sentences)}</p> : null}
      </>
    )
  }
  if (isWhole) return <p>{words.wholeLead}</p>
  return (
    <p>
      {words.brokenLead} <code dir="ltr">{broken.join(', ')}</code>
    </p>
  )
}
