import { grounds } from '@mithaq/domain/programme/ground'
import type { TimelineEntry } from '../client/desk-api.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Labelled } from './labelled.tsx'
import { Moment } from './moment.tsx'
import { Person } from './person.tsx'

/** What happened, or was refused, in plain words; by which office, when, on what ground, under which number. */
export function TimelineLine({ entry }: { entry: TimelineEntry }) {
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
