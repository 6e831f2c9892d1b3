import { Link, useRouter, useSearch } from '@tanstack/react-router'
import { useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { SignInForm } from './sign-in-form.tsx'

export function SignInPage() {
  const { session } = useWords()
  const { next } = useSearch({ from: '/threshold/sign-in' })
  const router = useRouter()
  return (
    <Page title={session.signIn} lead={session.signInLead}>
      <SignInForm onSignedIn={() => router.history.push(isOurs(next) ? next : '/desk/')} />
      <Link {...paths.forgotten()}>{session.forgot}</Link>
    </Page>
  )
}

/** A way on that somebody put into the address leads nowhere else. */
const isOurs = (next: string | undefined): next is string =>
  next !== undefined && next.startsWith('/') && !next.startsWith('//') && !next.includes('\\')
