import type { Instant } from '@mithaq/domain/clock/instant'
import { outcomeNames, stageNames } from '@mithaq/i18n/stages/names'
import { Link } from '@tanstack/react-router'
import type { BoardRow } from '../client/desk-api.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { AwaitedBand } from '../pieces/awaited-band.tsx'
import { Labelled } from '../pieces/labelled.tsx'
import { Moment } from '../pieces/moment.tsx'
import { Star } from '../pieces/star.tsx'
import classes from './board.module.css'

interface ListProps {
  rows: readonly BoardRow[]
  now: Instant
  /** Of the titles: below a heading of their own they are one deeper. */
  level?: 2 | 3
}

/** Programmes as lines: title, stage, what is awaited, from whom, until when. */
export function ProgrammeList({ rows, now, level = 2 }: ListProps) {
  return (
    <ul className={classes['list']}>
      {rows.map((row) => (
        <Row key={row.id} row={row} now={now} level={level} />
      ))}
    </ul>
  )
}

function Row({ row, now, level }: { row: BoardRow; now: Instant; level: 2 | 3 }) {
  const said = useSaid()
  const words = useWords().programme
  const Title = `h${level}` as const
  const names = { ...row.names, ...row.own?.names }
  return (
    <li className={row.own ? classes['own'] : undefined}>
      <Title className={classes['name']}>
        <Link {...paths.programme(row.id)}>{said(row.title)}</Link>
      </Title>
      <p className={classes['meta']}>
        {said(stageNames[row.stage])}
        {' · '}
        {row.publishedAt ? (
          <Labelled label={words.publishedOn}>
            <Moment at={row.publishedAt} isDay />
          </Labelled>
        ) : (
          words.notYetPublished
        )}
        {row.outcome ? ` · ${said(outcomeNames[row.outcome])}` : null}
      </p>
      {row.own ? <OwnMark own={row.own} /> : null}
      {row.own?.awaited ? (
        <AwaitedBand awaited={row.own.awaited} now={now} names={names} label={words.awaitedOfYou} isInList />
      ) : row.awaited ? (
        <AwaitedBand awaited={row.awaited} now={now} names={names} isBare />
      ) : null}
    </li>
  )
}

/** How a programme is the reader's association's own; a mark and a word. */
function OwnMark({ own: { dossier, isWinner } }: { own: NonNullable<BoardRow['own']> }) {
  const words = useWords().programme
  return (
    <p className={classes['mark']}>
      <Star size={18} />
      {isWinner ? words.ownContract : dossier === 'filed' ? words.ownDossier : words.ownWithdrawn}
    </p>
  )
}
