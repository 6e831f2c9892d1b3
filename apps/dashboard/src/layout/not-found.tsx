import { Letterhead } from './letterhead.tsx'
import classes from './desk.module.css'
import { NothingHere } from './nothing-here.tsx'

/** Where an address is none, with or without somebody signed in. */
export function NotFound() {
  return (
    <div className={classes['desk']}>
      <Letterhead />
      <div className={classes['body']}>
        <NothingHere />
      </div>
    </div>
  )
}
