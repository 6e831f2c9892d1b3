import { noticeWords } from '@mithaq/i18n/desk/notices'
import { Link } from '@tanstack/react-router'
import type { Notice } from '../client/desk-api.ts'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { Moment } from '../pieces/moment.tsx'
import classes from './notices.module.css'

/** What happened, what can be done now, in which programme and when. */
export function NoticeLine({ notice, isNew }: { notice: Notice; isNew: boolean }) {
  const words = useWordsOf(noticeWords)
  const said = useSaid()
  const { at, programme, title, sentences, next } = notice
  return (
    <li data-new={isNew || undefined}>
      <p>
        {isNew ? <b className={classes['new']}>{words.isNew}</b> : null}
        {said(sentences)} {next ? said(next) : null}
      </p>
      <p className={classes['meta']}>
        <Link {...paths.programme(programme)}>{said(title)}</Link>
        <span>
          <Moment at={at} />
        </span>
      </p>
    </li>
  )
}
