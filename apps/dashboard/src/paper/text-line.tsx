import { paperWords } from '@mithaq/i18n/desk/papers'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProgrammeText } from '../client/record-api.ts'
import { useSaid, useWords, useWordsOf } from '../language/reading-language.tsx'
import { Moment } from '../pieces/moment.tsx'
import { Person } from '../pieces/person.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { WrittenText } from '../record/written-text.tsx'
import { wordsQuery } from './paper-queries.ts'
import classes from './papers.module.css'

interface LineProps {
  programme: string
  text: ProgrammeText
}

/** One text of the file: what happened by it; opened, what was written. */
export function TextLine({ programme, text }: LineProps) {
  const said = useSaid()
  const words = useWords().programme
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {said(text.sentences)}
          <span className={classes['meta']}>
            <Person role={text.role} /> · <Moment at={text.at} /> · {words.inRecord(text.version)}
          </span>
        </summary>
        {isOpen ? <Opened programme={programme} text={text} /> : null}
      </details>
    </li>
  )
}

function Opened({ programme, text }: LineProps) {
  const words = useWordsOf(paperWords)
  const { data, error, refetch } = useQuery(wordsQuery(programme, text.words))
  if (!data) return error ? <ToldFailure error={error} again={() => void refetch()} /> : <Waiting lines={2} />
  return data.map(({ id, body, isErased }) => (
    <div key={id} className={classes['text']}>
      {typeof body === 'string' ? (
        <WrittenText body={body} />
      ) : (
        <p className="quiet">{isErased ? words.erased : words.notText}</p>
      )}
    </div>
  ))
}
