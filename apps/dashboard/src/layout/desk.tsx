import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useWords } from '../language/reading-language.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { NoticesLink } from '../notice/notices-link.tsx'
import { ProgrammeSearch } from '../search/programme-search.tsx'
import { AnotherOver } from '../session/another-over.tsx'
import { useMe, useOffice } from '../session/me.ts'
import { SignInOver } from '../session/sign-in-over.tsx'
import classes from './desk.module.css'
import { Letterhead } from './letterhead.tsx'
import { LiveChanges } from './live-changes.tsx'
import { OfficeWatch } from './office-watch.tsx'
import { addressOf, roomsOf, type Room } from './rooms.ts'
import { Who } from './who.tsx'

/** Every page behind the sign-in: letterhead, the desk's rooms at the start, the page. */
export function Desk() {
  const { frame } = useWords()
  const me = useMe()
  const office = useOffice()
  const { pathname } = useLocation()
  return (
    <div className={classes['desk']}>
      <Letterhead note={me?.isDemo ? frame.demo : null}>
        <ProgrammeSearch />
        <NoticesLink />
        <Who />
      </Letterhead>
      <div className={classes['body']}>
        <nav className={classes['rooms']} aria-label={frame.rooms}>
          <ul>
            {roomsOf(office).map((room) => (
              <li key={room}>
                <Link
                  {...addressOf(room)}
                  activeOptions={{ exact: true, includeSearch: false }}
                  className={isInside(room, pathname) ? 'active' : undefined}
                >
                  {frame[room]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes['page']}>
          <OfficeWatch />
          <LiveChanges />
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </div>
      </div>
      <SignInOver />
      <AnotherOver />
    </div>
  )
}

/** A programme is opened from the board, and stays in it. */
const isInside = (room: Room, pathname: string): boolean =>
  (room === 'board' && pathname.startsWith('/programmes/')) ||
  (room === 'offices' && pathname.startsWith('/offices/'))
