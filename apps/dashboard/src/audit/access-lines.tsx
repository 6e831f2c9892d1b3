import type { Role } from '@mithaq/domain/programme/actor'
import { Bdi } from '../pieces/bdi.tsx'
import { Moment } from '../pieces/moment.tsx'
import { Person } from '../pieces/person.tsx'
import type { Past } from './audit-queries.ts'
import classes from './audit.module.css'

type Row = NonNullable<Past['readings']>[number]

/** Who was handed what, and when. What it was stands in the event, as the record holds it. */
export function AccessLines({ rows }: { rows: readonly Row[] }) {
  return (
    <ol className={classes['timers']}>
      {rows.map(({ version, at, role, name, data }) => (
        <li key={version}>
          <Person role={role as Role} name={name} />
          {' · '}
          <Moment at={at} />
          <br />
          <span className="quiet small">
            {Object.entries(data)
              .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
              .map(([field, value]) => (
                <span key={field}>
                  <Bdi>{String(value)}</Bdi>{' '}
                </span>
              ))}
          </span>
        </li>
      ))}
    </ol>
  )
}
