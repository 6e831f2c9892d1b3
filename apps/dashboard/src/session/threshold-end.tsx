import { Link } from '@tanstack/react-router'
import { useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'

/** Where a link from a mail ends: what came of it, and the way to the sign-in. */
export function ThresholdEnd({ title, told }: { title: string; told: string }) {
  const { session } = useWords()
  return (
    <Page title={title} lead={told}>
      <Link {...paths.signIn()}>{session.backToSignIn}</Link>
    </Page>
  )
}
