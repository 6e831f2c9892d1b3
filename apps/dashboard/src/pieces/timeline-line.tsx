import { grounds } from '@mithaq/domain/programme/ground'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Role } from '@mithaq/domain/programme/actor'
import type { Ground } from '@mithaq/domain/programme/ground'
import type { BothLanguages } from '@mithaq/i18n/language'
import type { ReactNode } from 'react'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Labelled } from './labelled.tsx'
import { Moment } from './moment.tsx'
import { Person } from './person.tsx'

/** Something that happened, with its number in the record, or that was refused. */
type Told = { at: Instant; role: Role; personName: BothLanguages | null; sentences: BothLanguages } & (
  | { kind: 'event'; ground: Ground; version: number }
  | { kind: 'refused' }
)

/** What happened, or was refused, in plain words; by which office, when, on what ground, under which number. */
export function TimelineLine({ entry, children }: { entry: Told; children?: ReactNode }) {
  const said = useSaid()
  const { programme, states } = useWords()
  const { kind, at, role, personName, sentences } = entry
  const isRefused = kind === 'refused'
  const recorded = kind === 'event' ? entry : null
  return (
    <li className={isRefused ? 'event refused' : 'event'}>
      <p>
        {isRefused ? <Labelled label={<b>{states.refused}</b>}>{said(sentences)}</Labelled> : said(sentences)}
      </p>
      {children ? <p className="meta">{children}</p> : null}
      <p className="meta">
        <Moment at={at} />
        {' · '}
        <Person role={role} name={personName} />
        {recorded ? (
          <>
            <br />
            {said(grounds[recorded.ground])}
            {grounds[recorded.ground].isVerified ? null : ` (${programme.toVerify})`}
            {` · ${programme.inRecord(recorded.version)}`}
          </>
        ) : null}
      </p>
    </li>
  )
}
