import { accessWords } from '@mithaq/i18n/desk/access'
import { Link } from '@tanstack/react-router'
import { useWordsOf } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { useOffice } from '../session/me.ts'
import { mayEnterAccess } from './who-enters.ts'

/** For who may read who read what. */
export function AccessLink({ programme }: { programme: string }) {
  const words = useWordsOf(accessWords)
  const role = useOffice()?.role
  if (!mayEnterAccess(role)) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        <Link {...paths.access(programme)}>{words.open}</Link>
        <br />
        <span className="quiet small">{words.openLead}</span>
      </p>
    </section>
  )
}
