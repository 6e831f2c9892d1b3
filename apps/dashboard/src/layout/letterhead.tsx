import { useQuery } from '@tanstack/react-query'
import { Bdi } from '../pieces/bdi.tsx'
import { Star } from '../pieces/star.tsx'
import { useSaid, useWords } from '../language/reading-language.tsx'
import classes from './header.module.css'
import { letterheadQuery } from './letterhead-query.ts'
import { LanguageSwitch } from './language-switch.tsx'
import type { ReactNode } from 'react'

/** The council's letterhead, with who reads and in which language at its end. */
export function Letterhead({ children, note }: { children?: ReactNode; note?: string | null }) {
  const { frame } = useWords()
  const said = useSaid()
  const { data: council = null } = useQuery(letterheadQuery)
  return (
    <header className={classes['header']}>
      <a className={classes['skip']} href="#main">
        {frame.skip}
      </a>
      <a className="council" href="/desk/">
        <Star />
        <span>
          <small>
            {frame.kingdom}
            {council ? (
              <>
                {' · '}
                <Bdi>{said(council.province)}</Bdi>
              </>
            ) : null}
          </small>
          <strong>{council ? <Bdi>{said(council.name)}</Bdi> : frame.desks}</strong>
        </span>
      </a>
      <div className={classes['end']}>
        {children}
        <LanguageSwitch />
      </div>
      {note ? <p className={classes['note']}>{note}</p> : null}
    </header>
  )
}
