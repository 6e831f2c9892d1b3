import { useQuery } from '@tanstack/react-query'
import { useReading, useWords } from '../language/reading-language.tsx'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { dossiersQuery } from './record-queries.ts'

/** The name a dossier goes by: its association's; to an association its own; else its place in the list, never its id. */
export function useDossierNames(page: ProgrammePageData): (dossier: string) => string {
  const { language } = useReading()
  const { filling } = useWords()
  const isListed = page.sees === 'all' || page.sees === 'committee'
  const { data } = useQuery({ ...dossiersQuery(page.state.id), enabled: isListed })
  return (dossier) => {
    if (page.sees === 'own-dossiers') return filling.ownDossier
    const line = data?.rows.find((row) => row.dossier === dossier)
    if (line?.name) return line.name[language]
    return filling.dossierNumbered(receivedDossiers(page).indexOf(dossier) + 1)
  }
}

/** The dossiers that were listed when the intake closed, as far as this person sees them. */
export function receivedDossiers(page: ProgrammePageData): string[] {
  if (page.sees === 'own-dossiers') return Object.keys(page.state.own)
  return page.sees === 'published' ? [] : Object.keys(page.state.selection.dossiers)
}
