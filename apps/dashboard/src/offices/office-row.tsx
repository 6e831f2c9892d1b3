import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { Link } from '@tanstack/react-router'
import type { OfficeLine } from '../client/office-api.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { Bdi } from '../pieces/bdi.tsx'
import { Labelled } from '../pieces/labelled.tsx'
import { Moment } from '../pieces/moment.tsx'
import { nameOfOffice } from './office-name.ts'
import classes from './offices.module.css'

/** Who, in which office, from when to when, and for what. */
export function OfficeRow({ line, mayEnd }: { line: OfficeLine; mayEnd: boolean }) {
  const said = useSaid()
  const { offices: words, states } = useWords()
  const name = line.holderName ? said(line.holderName) : states.unknownPerson
  return (
    <li className={line.standing === 'over' ? classes['past'] : undefined}>
      <div>
        <p className={classes['holder']}>
          <Bdi>{name}</Bdi>
        </p>
        <p>{nameOfOffice(line, said)}</p>
        <p className={classes['meta']}>
          {line.standing === 'held' ? null : <b>{words[line.standing]} · </b>}
          {words.from} <Moment at={line.since} isDay />{' '}
          {line.until === null ? (
            `· ${words.noEnd}`
          ) : (
            <>
              {words.until} <Moment at={lastMomentOf(line.until)} isDay />
            </>
          )}
        </p>
        <Scope line={line} />
      </div>
      {mayEnd ? (
        <Link {...paths.endOffice(line.id)} aria-label={words.endOf(name)}>
          {words.end}
        </Link>
      ) : null}
    </li>
  )
}

/** An office of whole days ends with the midnight after its last one: its last day is the one before. */
const lastMomentOf = (until: Instant): Instant => plusMs(until, -1)

function Scope({ line }: { line: OfficeLine }) {
  const said = useSaid()
  const { offices: words } = useWords()
  if (line.role !== 'auditor' && line.role !== 'beneficiary') return null
  return (
    <p className={classes['meta']}>
      {line.programmeTitles === null ? (
        words.wholeCouncil
      ) : (
        <Labelled label={words.forProgrammes}>{line.programmeTitles.map(said).join(' · ')}</Labelled>
      )}
    </p>
  )
}
