import { paperWords } from '@mithaq/i18n/desk/papers'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import classes from './papers.module.css'

/** What every dossier is made to, chapter by chapter. */
export function TermsOfReference({ page }: { page: ProgrammePageData }) {
  const words = useWordsOf(paperWords)
  const said = useSaid()
  return (
    <section className={classes['part']}>
      <h2>{words.terms}</h2>
      <ul className={classes['papers']}>
        {page.definition.termsOfReference.map(({ id, title, text }) => (
          <li key={id}>
            <details>
              <summary>{said(title)}</summary>
              <p className={classes['text']}>{said(text)}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
