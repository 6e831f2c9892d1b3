import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../language/reading-language.tsx'
import { paths } from '../paths.ts'
import { Moment } from '../pieces/moment.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { useOffice } from '../session/me.ts'
import { ownDossierQuery } from './dossier-query.ts'

/** On a programme's page: an association's way to its dossier, and how it stands. */
export function DossierLink({ page }: { page: ProgrammePageData }) {
  const office = useOffice()
  return office?.role === 'association' ? <Shown page={page} /> : null
}

function Shown({ page }: { page: ProgrammePageData }) {
  const { dossier: words } = useWords()
  const { data } = useQuery(ownDossierQuery(page.state.id))
  const isOver = page.state.stage !== 'call'
  if (data === undefined || (data === null && isOver)) return null
  return (
    <section>
      <h2>
        <Link {...paths.dossier(page.state.id)}>{words.toDossier}</Link>
      </h2>
      {data?.status === 'filed' ? (
        <p>
          {words.filedTitle} · <Moment at={data.filedAt} />
        </p>
      ) : (
        <p className="quiet">{data ? words.withdrawn : words.draft}</p>
      )}
    </section>
  )
}
