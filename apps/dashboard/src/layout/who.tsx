import { Link } from '@tanstack/react-router'
import { queries } from '../client/queries.ts'
import { actIn } from '../client/office.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { nameOfOffice } from '../offices/office-name.ts'
import { paths } from '../paths.ts'
import { Bdi } from '../pieces/bdi.tsx'
import { useMe, useOffice } from '../session/me.ts'
import classes from './header.module.css'

/** The person and the office they act in; who holds several chooses here. */
export function Who() {
  const me = useMe()
  const office = useOffice()
  const said = useSaid()
  const { frame } = useWords()
  if (!me) return null
  return (
    <div className={classes['who']}>
      <Link {...paths.account()}>
        <Bdi>{said(me.name)}</Bdi>
      </Link>
      {me.offices.length > 1 ? (
        <select
          aria-label={frame.changeOffice}
          value={office?.id}
          onChange={({ currentTarget }) => {
            actIn(currentTarget.value)
            void queries.invalidateQueries()
          }}
        >
          {me.offices.map((held) => (
            <option key={held.id} value={held.id}>
              {nameOfOffice(held, said)}
            </option>
          ))}
        </select>
      ) : (
        <span>{office ? nameOfOffice(office, said) : null}</span>
      )}
    </div>
  )
}
