import { Link } from '@tanstack/react-router'
import { useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { useOffice } from '../session/me.ts'

/** For who may read the engine's history. */
export function HistoryLink({ programme }: { programme: string }) {
  const { history: words } = useWords()
  const role = useOffice()?.role
  if (role !== 'auditor' && role !== 'officer') return null
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        <Link {...paths.history(programme)}>{words.open}</Link>
        <br />
        <span className="quiet small">{words.openLead}</span>
      </p>
    </section>
  )
}
