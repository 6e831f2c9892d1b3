import { isRecused, memberOf } from '../committee/recusal.ts'
import type { Actor } from '../programme/actor.ts'
import { refuse, type Refused } from '../programme/decision.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { DossierPart } from '../programme/terms.ts'
import { dossierOf } from './stage.ts'

/**
 * Whether a person may read a filed dossier: the officer and the committee, never before the opening session, never who
 * has not declared or is recused from it. Null where they may.
 */
export function refusedToRead(
  { committee, selection }: ProgrammeState,
  dossier: string,
  { role, person }: Actor,
): Refused | null {
  const member = role === 'member' ? memberOf(committee, person) : undefined
  if ((role !== 'officer' && !member) || !dossierOf(selection, dossier)) return refuse('not-found')
  if (!selection.openedAt) return refuse('session-not-opened')
  if (!member) return null
  if (!member.hasDeclared) return refuse('declaration-missing')
  return isRecused(committee, person, dossier) ? refuse('recused', { dossier }) : null
}

/** The parts of a dossier that are open: the financial one waits for the technical threshold to be passed. */
export function openParts({ selection }: ProgrammeState, dossier: string): DossierPart[] {
  const { passed, ranking } = selection
  const isPassed = passed !== null && [...passed, ...(ranking ?? [])].includes(dossier)
  return ['administrative', 'technical', ...(isPassed ? (['financial'] as const) : [])]
}
