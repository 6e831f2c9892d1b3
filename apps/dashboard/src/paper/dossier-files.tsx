import { paperWords } from '@mithaq/i18n/desk/papers'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ownDossierQuery } from '../dossier/dossier-query.ts'
import { useSaid, useWordsOf } from '../language/reading-language.tsx'
import { EmptyList } from '../pieces/empty-list.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { dossiersQuery } from '../record/record-queries.ts'
import { useOffice } from '../session/me.ts'
import { DossierPapersList } from './dossier-papers-list.tsx'
import classes from './papers.module.css'

/** The papers of the dossiers: an association's own, or those that the officer, the auditor and the committee may open. */
export function DossierFiles({ page }: { page: ProgrammePageData }) {
  const role = useOffice()?.role
  if (role === 'association') return <OwnFiles page={page} />
  const isReader = role === 'officer' || role === 'auditor' || page.sees === 'committee'
  return isReader ? <ListedFiles page={page} /> : null
}

function OwnFiles({ page }: { page: ProgrammePageData }) {
  const words = useWordsOf(paperWords)
  const { data } = useQuery(ownDossierQuery(page.state.id))
  if (data?.status !== 'filed') return null
  return (
    <section className={classes['part']}>
      <h2>{words.ownDossier}</h2>
      <DossierPapersList page={page} dossier={data.id} />
    </section>
  )
}

function ListedFiles({ page }: { page: ProgrammePageData }) {
  const words = useWordsOf(paperWords)
  const { data, error, refetch } = useQuery(dossiersQuery(page.state.id))
  const isSealed = page.sees !== 'published' && page.sees !== 'own-dossiers' && !page.state.selection.openedAt
  return (
    <section className={classes['part']}>
      <h2>{words.dossiers}</h2>
      {isSealed ? (
        <EmptyList>{words.sealed}</EmptyList>
      ) : error ? (
        <ToldFailure error={error} again={() => void refetch()} />
      ) : !data ? (
        <Waiting lines={4} />
      ) : data.rows.length === 0 ? (
        <EmptyList>{words.noDossiers}</EmptyList>
      ) : (
        <ul className={classes['papers']}>
          {data.rows.map(({ dossier, name, by }) => (
            <OneDossier key={dossier} page={page} dossier={dossier} name={name} by={by} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface OneProps {
  page: ProgrammePageData
  dossier: string
  by: string
  name: { ar: string; fr: string } | null
}

function OneDossier({ page, dossier, name, by }: OneProps) {
  const said = useSaid()
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <bdi>{name ? said(name) : by}</bdi>
        </summary>
        {isOpen ? <DossierPapersList page={page} dossier={dossier} /> : null}
      </details>
    </li>
  )
}
