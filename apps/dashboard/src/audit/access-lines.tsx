import type { Role } from '@mithaq/domain/programme/actor'
import { useSaid } from '../language/reading-language.tsx'
import { Moment } from '../pieces/moment.tsx'
import { Person } from '../pieces/person.tsx'
import type { Past } from './audit-queries.ts'
import classes from './audit.module.css'

type Row = NonNullable<Past['readings']>[number]

/** Who was handed what, and when. */
export function AccessLines({ rows }: { rows: readonly Row[] }) {
  const said = useSaid()
  return (
    <ol className={classes['timers']}>
      {rows.map(({ version, at, role, name, sentences }) => (
        <li key={version}>
          <Person role={role as Role} name={name} />
          {' · '}
          <Moment at={at} />
          <br />
          <span className="quiet small">{said(sentences)}</span>
        </li>
      ))}
    </ol>
  )
}
