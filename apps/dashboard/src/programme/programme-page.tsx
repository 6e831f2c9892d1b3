import { awaitedOf } from '@mithaq/domain/programme/awaited'
import { plannedDates, stageLine, type StageDates } from '@mithaq/domain/programme/stage-line'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { outcomeNames } from '@mithaq/i18n/stages/names'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { isNothing } from '../client/failure.ts'
import { DossierLink } from '../dossier/dossier-link.tsx'
import { isMine } from '../home/mine.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { NothingHere } from '../layout/nothing-here.tsx'
import { Page } from '../layout/page.tsx'
import { AwaitedBand } from '../pieces/awaited-band.tsx'
import { StageLine } from '../pieces/stage-line.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { useOffice } from '../session/me.ts'
import { DefinitionView } from './definition-view.tsx'
import { mainActFor } from './main-act.ts'
import { Timeline } from './timeline.tsx'
import { OffersView } from './offers-view.tsx'
import classes from './programme-page.module.css'
import { programmeQuery, type ProgrammePageData } from './programme-queries.ts'
import { boardQuery } from '../board/board-query.ts'

/** One programme: where it stands, what is awaited, what can be done, what happened, what it is made of. */
export function ProgrammePage() {
  const { programme } = useParams({ from: '/desk/programmes/$programme' })
  const { programme: words } = useWords()
  const { data, error, refetch } = useQuery(programmeQuery(programme))
  if (data) return <Shown page={data} />
  if (isNothing(error)) return <NothingHere />
  return (
    <Page title={words.programme}>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : <Waiting lines={8} />}
    </Page>
  )
}

function Shown({ page }: { page: ProgrammePageData }) {
  const said = useSaid()
  const office = useOffice()
  const { state, definition, now } = page
  const names = namesOf(definition)
  const reached = useStageDates(state.id)
  const awaited = page.sees === 'all' ? awaitedOf(page.state, now) : null
  const points = stageLine(state, reached, plannedDates(state, definition))
  return (
    <Page
      title={said(definition.title)}
      above={
        <>
          <StageLine points={points} />
          {awaited ? <AwaitedBand awaited={awaited} now={now} names={names} /> : null}
          {state.outcome ? <p className={classes['outcome']}>{said(outcomeNames[state.outcome])}</p> : null}
        </>
      }
      side={
        <>
          <DossierLink page={page} />
          <OffersView
            programme={state.id}
            names={names}
            mainAct={mainActFor(awaited?.what)}
            isMine={isMine(awaited, office?.role)}
          />
          <Timeline programme={state.id} />
        </>
      }
    >
      <DefinitionView page={page} />
    </Page>
  )
}

/** When each stage began: the board knows it, and is read anyway. */
function useStageDates(programme: string): StageDates {
  const { data } = useQuery(boardQuery())
  return data?.rows.find(({ id }) => id === programme)?.stageDates ?? {}
}
