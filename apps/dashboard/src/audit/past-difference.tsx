import { recordWords } from '@mithaq/i18n/desk/record'
import { useSaid, useWords, useWordsOf } from '../language/reading-language.tsx'
import { Moment } from '../pieces/moment.tsx'
import { Person } from '../pieces/person.tsx'
import type { Past } from './audit-queries.ts'
import classes from './audit.module.css'
import { FactValue } from './fact-value.tsx'

/** What was otherwise at the one instant than at the other, and by what it came to be. */
export function PastDifference({ difference }: { difference: NonNullable<Past['difference']> }) {
  const words = useWordsOf(recordWords)
  const { programme } = useWords()
  const said = useSaid()
  const { from, to, facts, count, events } = difference
  return (
    <section className={classes['part']}>
      <h2>{words.between(from.version, to.version)}</h2>
      {facts.length === 0 ? (
        <p>{words.noDifference}</p>
      ) : (
        <div
          className={classes['scroll']}
          tabIndex={0}
          role="group"
          aria-label={words.between(from.version, to.version)}
        >
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.facts}</th>
                <th scope="col">{words.was}</th>
                <th scope="col">{words.became}</th>
              </tr>
            </thead>
            <tbody>
              {facts.map((fact) => (
                <tr key={fact.name}>
                  <th scope="row">{words.factNames[fact.name]}</th>
                  <td>
                    <FactValue fact={fact.from} />
                  </td>
                  <td>
                    <FactValue fact={fact.to} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {count === 0 ? null : (
        <details>
          <summary>{words.whatHappened(count)}</summary>
          <ol className={classes['timers']}>
            {events.map(({ version, at, role, sentences }) => (
              <li key={version}>
                {said(sentences)}{' '}
                <span className="quiet small">
                  <Moment at={at} /> · <Person role={role} /> · {programme.inRecord(version)}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
