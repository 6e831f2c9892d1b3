import { useSaid, useWords } from '../language/reading-language.tsx'
import states from '../pieces/states.module.css'
import { useCompleteness } from './completeness-query.ts'

/** For the council's offices and the auditor: the first thing that histories and record do not tell alike. */
export function DifferenceBadge({ programme }: { programme: string }) {
  const { completeness: words } = useWords()
  const said = useSaid()
  const [first, ...others] = useCompleteness(programme)?.differences ?? []
  if (!first) return null
  return (
    <section className={states['told']} role="alert">
      <h2>■ {words.differ}</h2>
      <p>
        {said(first.sentences)} {others.length > 0 ? words.more(others.length) : null}
      </p>
    </section>
  )
}
