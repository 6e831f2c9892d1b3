import { Link } from '@tanstack/react-router'
import { useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { Page } from './page.tsx'
import { Letterhead } from './letterhead.tsx'
import classes from './desk.module.css'

/** The same for an address nobody knows and for what is not open to this person. */
export function NotFound() {
  const { frame } = useWords()
  return (
    <div className={classes['desk']}>
      <Letterhead />
      <div className={classes['body']}>
        <Page title={frame.notFound} lead={frame.notFoundLead}>
          <Link {...paths.home()}>{frame.home}</Link>
        </Page>
      </div>
    </div>
  )
}
