import { useQuery } from '@tanstack/react-query'
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
          <small>{council ? `${frame.kingdom} · ${said(council.province)}` : frame.kingdom}</small>
          <strong>{council ? said(council.name) : frame.desks}</strong>
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
