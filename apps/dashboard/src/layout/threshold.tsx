import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Waiting } from '../pieces/waiting.tsx'
import classes from './threshold.module.css'
import { Letterhead } from './letterhead.tsx'
import { useReading, useWords } from '../language/reading-language.tsx'

/** The pages before the sign-in: the letterhead and one column. */
export function Threshold() {
  const { language } = useReading()
  const { frame } = useWords()
  return (
    <div className={classes['threshold']}>
      <Letterhead />
      <div className={classes['column']}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </div>
      <footer className={classes['foot']}>
        <a href={language === 'ar' ? '/' : '/?lang=fr'}>{frame.published}</a>
      </footer>
    </div>
  )
}
