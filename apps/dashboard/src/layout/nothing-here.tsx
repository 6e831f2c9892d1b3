import { Link } from '@tanstack/react-router'
import { useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { Page } from './page.tsx'

/** The same for an address nobody knows and for what is not open to this person: the two must not be told apart. */
export function NothingHere() {
  const { frame } = useWords()
  return (
    <Page title={frame.notFound} lead={frame.notFoundLead}>
      <Link {...paths.home()}>{frame.home}</Link>
    </Page>
  )
}
