import { useState } from 'react'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Moment } from '../pieces/moment.tsx'
import classes from './history.module.css'
import type { HistoryLine } from './history-queries.ts'

/** One event in plain words, with its number, its run, and the event itself for who opens it. */
export function HistoryLineView({ line }: { line: HistoryLine }) {
  const said = useSaid()
  const { history: words } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { at, run, event, sentences, type, raw } = line
  return (
    <>
      <p>{said(sentences)}</p>
      <p className={classes['meta']}>
        <Moment at={at} />
        {' · '}
        {words.event(event)}
        {' · '}
        {words.run} <code dir="ltr">{run.slice(0, 8)}</code>
      </p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {words.raw} <code dir="ltr">{type}</code>
        </summary>
        {isOpen ? (
          <pre dir="ltr" tabIndex={0}>
            {JSON.stringify(raw, null, 2)}
          </pre>
        ) : null}
      </details>
    </>
  )
}
