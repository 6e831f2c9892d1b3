import { Link, useRouter, useSearch } from '@tanstack/react-router'
import { queries } from '../client/queries.ts'
import { useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { meQuery } from './me.ts'
import { readMe } from './person.ts'
import { SignInForm } from './sign-in-form.tsx'

export function SignInPage() {
  const { session } = useWords()
  const { next } = useSearch({ from: '/threshold/sign-in' })
  const router = useRouter()

  async function enter() {
    const way = isOurs(next) ? next : '/desk/'
    // Whoever was here before leaves with everything that was read for them.
    if (readMe() !== '') return location.assign(way)
    await queries.refetchQueries(meQuery)
    router.history.push(way)
  }

  return (
    <Page title={session.signIn} lead={session.signInLead}>
      <SignInForm onSignedIn={enter} />
      <Link {...paths.forgotten()}>{session.forgot}</Link>
    </Page>
  )
}

/** A way on that somebody put into the address leads nowhere else. */
const isOurs = (next: string | undefined): next is string =>
  next !== undefined && next.startsWith('/') && !next.startsWith('//') && !next.includes('\\')
