import { paperWords } from '@mithaq/i18n/desk/papers'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { useQuery } from '@tanstack/react-query'
import type { DossierPapers } from '../client/record-api.ts'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { Moment } from '../pieces/moment.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { useOffice } from '../session/me.ts'
import { paperAddress } from './paper-address.ts'
import { dossierPapersQuery } from './paper-queries.ts'
import classes from './papers.module.css'

interface ListProps {
  page: ProgrammePageData
  dossier: string
}

/** The papers of one dossier: each with its file, or with the reason why it is shut. */
export function DossierPapersList({ page, dossier }: ListProps) {
  const { data, error, refetch } = useQuery(dossierPapersQuery(page.state.id, dossier))
  if (!data) return error ? <ToldFailure error={error} again={() => void refetch()} /> : <Waiting lines={4} />
  return (
    <ul className={classes['files']}>
      {data.papers.map((paper) => (
        <PaperLine key={`${paper.paper} ${paper.at}`} page={page} dossier={dossier} paper={paper} />
      ))}
    </ul>
  )
}

interface LineProps extends ListProps {
  paper: DossierPapers['papers'][number]
}

function PaperLine({ page, dossier, paper }: LineProps) {
  const words = useWordsOf(paperWords)
  const said = useSaid()
  const office = useOffice()?.id ?? ''
  const known = namesOf(page.definition)[paper.paper]
  const name = known ? said(known) : paper.paper
  return (
    <li>
      <span>
        {name}
        <span className={classes['meta']}>
          {paper.isCompletion ? `${words.completion} · ` : null}
          <Moment at={paper.at} isDay />
          {paper.size === null ? null : ` · ${words.size(Math.max(1, Math.round(paper.size / 1024)))}`}
        </span>
      </span>
      {paper.sentences ? (
        <span className={classes['shut']}>{said(paper.sentences)}</span>
      ) : paper.file === null || paper.size === null ? (
        <span className="quiet">{words.notKept}</span>
      ) : (
        <a
          href={paperAddress({ programme: page.state.id, dossier, file: paper.file, office })}
          target="_blank"
          rel="noopener"
          aria-label={words.openPaper(name)}
        >
          {words.open}
        </a>
      )}
    </li>
  )
}
