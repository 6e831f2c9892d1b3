import type { ProgrammePageData } from '../programme/programme-queries.ts'

/** What a reader sees of a contract: the council's offices all of it, the winner its own; null for anybody else. */
export function contractOf(page: ProgrammePageData) {
  if (page.sees === 'all') return page.state.contract
  if (page.sees !== 'own-dossiers' || !page.state.conclusion) return null
  return { ...page.state.contract, ...page.state.conclusion }
}

export type ShownContract = NonNullable<ReturnType<typeof contractOf>>
