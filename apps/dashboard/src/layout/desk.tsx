import { Link, Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useWords } from '../language/reading-language.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { useMe, useOffice } from '../session/me.ts'
import { SignInOver } from '../session/sign-in-over.tsx'
import classes from './desk.module.css'
import { Letterhead } from './letterhead.tsx'
import { OfficeWatch } from './office-watch.tsx'
import { addressOf, roomsOf } from './rooms.ts'
import { Who } from './who.tsx'

/** Every page behind the sign-in: letterhead, the desk's rooms at the start, the page. */
export function Desk() {
  const { frame } = useWords()
  const me = useMe()
  const office = useOffice()
  return (
    <div className={classes['desk']}>
      <Letterhead>
        <Who />
      </Letterhead>
      {me?.isDemo ? <p className={classes['demo']}>{frame.demo}</p> : null}
      <div className={classes['body']}>
        <nav className={classes['rooms']} aria-label={frame.rooms}>
          <ul>
            {roomsOf(office?.role).map((room) => (
              <li key={room}>
                <Link {...addressOf(room)} activeOptions={{ exact: true, includeSearch: false }}>
                  {frame[room]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes['page']}>
          <OfficeWatch />
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </div>
      </div>
      <SignInOver />
    </div>
  )
}
