import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { useOffice } from '../session/me.ts'
import { unreadQuery } from './notice-queries.ts'
import classes from './notices.module.css'

/** In the header: the way to one's notices, and how many are new. */
export function NoticesLink() {
  const { frame } = useWords()
  const office = useOffice()?.id ?? ''
  const { data } = useQuery({ ...unreadQuery(office), enabled: office !== '' })
  if (office === '') return null
  const { count = 0, isMore = false } = data ?? {}
  return (
    <Link {...paths.notices()} className={classes['link']}>
      {frame.notices}
      <span className="visually-hidden"> ({frame.unread(count, isMore)})</span>
      {count > 0 ? (
        <b className={classes['count']} aria-hidden="true">
          {isMore ? `${count}+` : count}
        </b>
      ) : null}
    </Link>
  )
}
