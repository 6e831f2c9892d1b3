import { plannedDates, stageLine, type StageDates } from '@mithaq/domain/programme/stage-line'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { outcomeNames } from '@mithaq/i18n/stages/names'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { boardQuery } from '../board/board-query.ts'
import { isNothing } from '../client/failure.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { NothingHere } from '../layout/nothing-here.tsx'
import { Page } from '../layout/page.tsx'
import { AwaitedBand } from '../pieces/awaited-band.tsx'
import { StageLine } from '../pieces/stage-line.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import classes from './programme-page.module.css'
import { programmeQuery, type ProgrammePageData } from './programme-queries.ts'
import { ProgrammeRooms } from './programme-rooms.tsx'

interface FrameProps {
  children: (page: ProgrammePageData) => ReactNode
  side?: (page: ProgrammePageData) => ReactNode
}

/** What every room of a programme stands in: its title, the line of stages, what is awaited, the way to the other rooms. */
export function ProgrammeFrame({ children, side }: FrameProps) {
  const { programme = '' } = useParams({ strict: false })
  const { programme: words } = useWords()
  const { data, error, refetch } = useQuery(programmeQuery(programme))
  if (data)
    return (
      <Shown page={data} side={side?.(data)}>
        {children(data)}
      </Shown>
    )
  if (isNothing(error)) return <NothingHere />
  return (
    <Page title={words.programme}>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : <Waiting lines={8} />}
    </Page>
  )
}

function Shown({ page, side, children }: { page: ProgrammePageData; side: ReactNode; children: ReactNode }) {
  const said = useSaid()
  const { programme: words } = useWords()
  const { state, definition, now, awaited, awaitedOfReader } = page
  const names = namesOf(definition)
  const points = stageLine(state, useStageDates(state.id), plannedDates(state, definition))
  const isSame = awaited?.what === awaitedOfReader?.what && awaited?.about === awaitedOfReader?.about
  return (
    <Page
      title={said(definition.title)}
      above={
        <>
          <StageLine points={points} />
          {awaitedOfReader ? (
            <AwaitedBand awaited={awaitedOfReader} now={now} names={names} label={words.awaitedOfYou} />
          ) : null}
          {awaited && !(awaitedOfReader && isSame) ? (
            <AwaitedBand awaited={awaited} now={now} names={names} />
          ) : null}
          {state.outcome ? <p className={classes['outcome']}>{said(outcomeNames[state.outcome])}</p> : null}
          <ProgrammeRooms page={page} />
        </>
      }
      side={side}
    >
      {children}
    </Page>
  )
}

/** When each stage began: the board knows it, and is read anyway. */
function useStageDates(programme: string): StageDates {
  const { data } = useQuery(boardQuery())
  return data?.rows.find(({ id }) => id === programme)?.stageDates ?? {}
}
