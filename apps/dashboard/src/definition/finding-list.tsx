import { useSaid, useWords } from '../language/reading-language.tsx'
import classes from './definition.module.css'
import type { Findings } from './place.ts'

/** What was found at one place, in the reader's words; a rehearsal's warning says that it is one. */
export function FindingList({ id, findings }: { id: string; findings: Findings }) {
  const said = useSaid()
  const { definition: words } = useWords()
  if (findings.length === 0) return null
  return (
    <ul id={id} className={classes['found']}>
      {findings.map(({ path, sentences, rehearsedAt }) => (
        <li key={`${path} ${sentences.fr}`} data-is={rehearsedAt === null ? 'problem' : 'warning'}>
          {said(sentences)}
          {rehearsedAt === null ? null : <span className="quiet"> ({words.rehearsed})</span>}
        </li>
      ))}
    </ul>
  )
}
