import { useQuery } from '@tanstack/react-query'
import { boardQuery } from '../board/board-query.ts'
import { ProgrammeList } from '../board/programme-list.tsx'
import { useWords } from '../language/reading-language.tsx'
import { Page } from '../layout/page.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { useOffice } from '../session/me.ts'
import { awaitedOfMe } from './mine.ts'

/** What is awaited from the reader first, the nearest term on top; then what is awaited from others. */
export function HomePage() {
  const words = useWords().programme
  const office = useOffice()
  const { data: board, error, refetch } = useQuery(boardQuery())
  const rows = board?.rows ?? []
  const told = rows.map((row) => ({ row, awaited: awaitedOfMe(row, office?.role) }))
  const mine = told
    .flatMap(({ row, awaited }) => (awaited ? [{ ...row, awaited }] : []))
    .toSorted((a, b) => term(a.awaited.until).localeCompare(term(b.awaited.until)))
  const others = told.flatMap(({ row, awaited }) => (awaited || !row.awaited ? [] : [row]))
  return (
    <Page title={words.mine} lead={words.mineLead}>
      {board ? (
        <>
          {mine.length === 0 ? (
            <EmptyList>{words.nothingMine}</EmptyList>
          ) : (
            <ProgrammeList rows={mine} now={board.now} />
          )}
          {others.length === 0 ? null : (
            <section>
              <h2>{words.others}</h2>
              <ProgrammeList rows={others} now={board.now} level={3} />
            </section>
          )}
        </>
      ) : error ? (
        <ToldFailure error={error} again={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </Page>
  )
}

/** What has no term comes after what has one. */
const term = (until: string | null | undefined): string => until ?? '9'
