import type { Instant } from '../clock/instant.ts'
import type { InterestEffect } from '../committee/stage.ts'
import type { ProgrammeEvent } from '../programme/event.ts'
import type { Terms } from '../programme/terms.ts'

export type DossierStatus = 'received' | 'incomplete' | 'completed' | 'lapsed' | 'admitted' | 'excluded'

export interface SelectedDossier {
  /** The association's id. */
  by: string
  status: DossierStatus
  /** While `incomplete`: until when the papers may come. */
  completeBy?: Instant
  /** While `incomplete`: the papers that were asked, by their place in the terms: ids of two thousand would not fit. */
  asked?: number[]
}

export interface SelectionState {
  dossiers: Record<string, SelectedDossier>
  openedAt: Instant | null
  /** Members at the opening, and those who took a seat since. */
  present: string[]
  isComplianceConcluded: boolean
  /** Who handed in sheets; a former member stays where a concluded table counts them. See `handedIn`. */
  technicalSheets: string[]
  financialSheets: string[]
  /**
   * Dossiers above the technical threshold, once technical scoring is concluded; once `ranking` holds them, those alone that
   * a financial criterion's own threshold eliminated.
   */
  passed: string[] | null
  /** Best first, once financial scoring is concluded. */
  ranking: string[] | null
}

export const newSelection: SelectionState = {
  dossiers: {},
  openedAt: null,
  present: [],
  isComplianceConcluded: false,
  technicalSheets: [],
  financialSheets: [],
  passed: null,
  ranking: null,
}

/** The dossier, only where one was listed: see `memberOf` in committee. */
export function dossierOf({ dossiers }: SelectionState, id: string): SelectedDossier | undefined {
  return Object.hasOwn(dossiers, id) ? dossiers[id] : undefined
}

export function admittedOf({ dossiers }: SelectionState): string[] {
  return Object.keys(dossiers).filter((id) => dossiers[id]?.status === 'admitted')
}

export function foldSelection(
  selection: SelectionState,
  event: ProgrammeEvent,
  { papers: known }: Pick<Terms, 'papers'>,
): SelectionState {
  switch (event.type) {
    case 'dossiersListed': {
      const listed = event.data.dossiers.map(
        ({ id, by }) => [id, { by, status: 'received' as const }] as const,
      )
      return { ...selection, dossiers: { ...selection.dossiers, ...Object.fromEntries(listed) } }
    }
    case 'sessionOpened':
      return { ...selection, openedAt: event.at, present: event.data.present }
    case 'completionRequested': {
      const { dossier, completeBy, papers } = event.data
      const asked = papers.map((paper) => known.findIndex(({ id }) => id === paper))
      return withDossier(selection, dossier, { status: 'incomplete', completeBy, asked })
    }
    case 'dossierTermCountedAgain': {
      const { term, dossier, to } = event.data
      const asked = selection.dossiers[dossier]?.asked
      if (term !== 'completion') return selection
      return withDossier(selection, dossier, {
        status: 'incomplete',
        completeBy: to,
        ...(asked && { asked }),
      })
    }
    case 'completionReceived':
      return withDossier(selection, event.data.dossier, { status: 'completed' })
    case 'completionLapsed':
      return withDossier(selection, event.data.dossier, { status: 'lapsed' })
    case 'dossierAdmitted':
      return withDossier(selection, event.data.dossier, { status: 'admitted' })
    case 'dossierExcluded': {
      const { dossier } = event.data
      const passed = selection.passed?.filter((id) => id !== dossier) ?? null
      return { ...withDossier(selection, dossier, { status: 'excluded' }), passed }
    }
    case 'complianceConcluded':
      return { ...selection, isComplianceConcluded: true }
    case 'scoresHandedIn': {
      const { phase, member } = event.data
      if (phase === 'technical') {
        return { ...selection, technicalSheets: [...selection.technicalSheets, member] }
      }
      return { ...selection, financialSheets: [...selection.financialSheets, member] }
    }
    case 'technicalScoringConcluded':
      return { ...selection, passed: event.data.passed }
    case 'rankingProposed':
      // The ranking holds the same dossiers: two lists of two thousand ids would not fit the state.
      return {
        ...selection,
        passed: (event.data.below ?? []).map(({ dossier }) => dossier),
        ranking: event.data.ranking,
      }
    case 'reviewAnswered': {
      const { dossier, remedy } = event.data
      if (remedy !== 'first' || !selection.ranking) return selection
      return { ...selection, ranking: [dossier, ...selection.ranking.filter((each) => each !== dossier)] }
    }
    case 'memberReplaced':
      return withoutMember(selection, event.data)
    case 'interestsDeclared':
      return reopened(selection, event.data.member, event.data.interests)
    default:
      return selection
  }
}

/** What only a pending completion needs goes when it is settled: two thousand dossiers are carried along. */
function withDossier(
  selection: SelectionState,
  id: string,
  change: Omit<SelectedDossier, 'by'>,
): SelectionState {
  const dossier = selection.dossiers[id]
  if (!dossier) return selection
  return { ...selection, dossiers: { ...selection.dossiers, [id]: { by: dossier.by, ...change } } }
}

/** Tables concluded before stand; where scoring is still open, the new member hands in sheets of their own. */
function withoutMember(selection: SelectionState, seat: { from: string; person: string }): SelectionState {
  const others = (persons: readonly string[]) => persons.filter((person) => person !== seat.from)
  return {
    ...selection,
    present: selection.openedAt ? [...others(selection.present), seat.person] : selection.present,
    technicalSheets: selection.passed ? selection.technicalSheets : others(selection.technicalSheets),
    financialSheets: selection.ranking ? selection.financialSheets : others(selection.financialSheets),
  }
}

/**
 * A recusal voids the marks its member gave: a table that counts them falls, and with it what it opened. What is
 * prohibited may not stay in a ranking, whoever declares it.
 */
function reopened(
  selection: SelectionState,
  member: string,
  interests: readonly { dossier: string; effect: InterestEffect }[],
): SelectionState {
  const isScored = interests.some(({ dossier }) => selection.dossiers[dossier]?.status === 'admitted')
  if (!isScored || !selection.passed) return selection
  if (selection.technicalSheets.includes(member)) {
    return { ...selection, passed: null, financialSheets: [], ranking: null }
  }
  const isProhibited = interests.some(
    ({ dossier, effect }) => effect === 'prohibited' && selection.ranking?.includes(dossier),
  )
  const isRankingVoid = isProhibited || selection.financialSheets.includes(member)
  if (!selection.ranking || !isRankingVoid) return selection
  // Whom a threshold eliminated may reach it without the marks that are void now.
  return { ...selection, passed: [...selection.ranking, ...selection.passed], ranking: null }
}
