import type { Instant } from '@mithaq/domain/clock/instant'
import type { Role } from '@mithaq/domain/programme/actor'
import { grounds, type Ground } from '@mithaq/domain/programme/ground'
import { eventSentence } from '@mithaq/i18n/events/sentence'
import type { BothLanguages } from '@mithaq/i18n/language'
import type { NamesById } from '@mithaq/i18n/papers/names'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Moment } from './moment.tsx'
import { Person } from './person.tsx'
import classes from './timeline-line.module.css'

export interface TimelineEvent {
  version: number
  type: string
  at: Instant
  role: Role
  ground: Ground
  data: object
  personName?: BothLanguages | null
}

/** What happened, in plain words; by which office, when, on what ground, under which number of the record. */
export function TimelineLine({ event, names }: { event: TimelineEvent; names: NamesById }) {
  const said = useSaid()
  const { programme } = useWords()
  const ground = grounds[event.ground]
  return (
    <li className={classes['event']}>
      <p>{said(eventSentence(event, names))}</p>
      <p className={classes['meta']}>
        <Moment at={event.at} />
        {' · '}
        <Person role={event.role} name={event.personName ?? null} />
        <br />
        {said(ground)}
        {ground.isVerified ? '' : ` (${programme.toVerify})`}
        {' · '}
        {programme.inRecord(event.version)}
      </p>
    </li>
  )
}
