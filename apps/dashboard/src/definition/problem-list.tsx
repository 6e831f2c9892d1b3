import { fieldNameAt } from '@mithaq/i18n/definition/field-names'
import { useSaid, useWords } from '../language/reading-language.tsx'
import classes from './definition.module.css'
import { sectionOf, type Findings } from './place.ts'

/** What was found with its place: the part's name, and the path as the file has it. */
export function ProblemList({ findings, onLead }: { findings: Findings; onLead?: (path: string) => void }) {
  const said = useSaid()
  const { definition: words } = useWords()
  return (
    <ul className={classes['problems']}>
      {findings.map(({ path, sentences, rehearsedAt }) => {
        const name = path === '' ? words.whole : said(fieldNameAt(sectionOf(path)))
        return (
          <li key={`${path} ${sentences.fr}`}>
            {onLead && path !== '' ? (
              <a
                href={`#${path}`}
                onClick={(event) => {
                  event.preventDefault()
                  onLead(path)
                }}
              >
                {name}
              </a>
            ) : (
              <b>{name}</b>
            )}{' '}
            <code dir="ltr">{path}</code>
            <br />
            {said(sentences)}
            {rehearsedAt === null ? null : <span className="quiet"> ({words.rehearsed})</span>}
          </li>
        )
      })}
    </ul>
  )
}
