import { stages, type Stage } from '@mithaq/domain/programme/stage'
import { stageNames } from '@mithaq/i18n/stages/names'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { Board } from '../client/desk-api.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { paths } from '../paths.ts'
import { useOffice } from '../session/me.ts'
import { boardQuery } from './board-query.ts'
import classes from './board.module.css'
import { ProgrammeList } from './programme-list.tsx'

/** Every programme that this office sees, by stage, a page at a time. */
export function BoardPage() {
  const words = useWords().programme
  const search = useSearch({ from: '/desk/board' })
  const stage = stages.find((each) => each === search.stage)
  const at = { ...(stage ? { stage } : {}), ...(search.after ? { after: search.after } : {}) }
  const { data: board, error, refetch } = useQuery({ ...boardQuery(at), placeholderData: keepPreviousData })
  return (
    <Page title={words.board} lead={words.boardLead}>
      {board ? (
        <>
          <NewProgramme />
          <StageFilter counts={board.counts} chosen={stage} />
          {board.rows.length === 0 ? (
            <EmptyList>{words.emptyBoard}</EmptyList>
          ) : (
            <ProgrammeList rows={board.rows} now={board.now} />
          )}
          {board.next === null ? null : (
            <Link to="/board" search={{ ...search, after: board.next }}>
              {words.more}
            </Link>
          )}
        </>
      ) : error ? (
        <ToldFailure error={error} again={() => void refetch()} />
      ) : (
        <Waiting lines={8} />
      )}
    </Page>
  )
}

/** An officer begins a programme from its definition. */
function NewProgramme() {
  const { definition: words } = useWords()
  if (useOffice()?.role !== 'officer') return null
  return (
    <p>
      <Link {...paths.newProgramme()}>{words.newOpen}</Link>
    </p>
  )
}

function StageFilter({ counts, chosen }: { counts: Board['counts']; chosen: Stage | undefined }) {
  const words = useWords().programme
  const said = useSaid()
  return (
    <nav aria-label={words.stageFilter}>
      <ul className={classes['stages']}>
        <li>
          <Link to="/board" className={chosen === undefined ? classes['chosen'] : undefined}>
            {words.allStages}
          </Link>
        </li>
        {stages.map((stage) => (
          <li key={stage}>
            <Link to="/board" search={{ stage }} className={chosen === stage ? classes['chosen'] : undefined}>
              {said(stageNames[stage])}{' '}
              <span className={classes['count']}>
                {counts[stage].isMore ? words.moreThan(counts[stage].count) : counts[stage].count}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
