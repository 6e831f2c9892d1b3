import { isFor, type Actor } from '../programme/actor.ts'
import { refuse, type Refused } from '../programme/decision.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { DossierPart } from '../programme/terms.ts'
import { openParts, refusedToRead } from '../selection/reading.ts'

interface FiledPaperOf {
  dossier: string
  /** The association whose it is. */
  by: string
  /** Null for a paper that the terms ask no more. */
  part: DossierPart | null
}

/**
 * Why a person may not be handed the file of one paper; null where they may. An association has its own at all times.
 * Nobody else reads before the opening session, nor a closed part, nor who has not declared or is recused. The auditor
 * reads what the officer reads, of the programmes of a mission alone.
 */
export function refusedPaper(state: ProgrammeState, paper: FiledPaperOf, actor: Actor): Refused | null {
  const { dossier, by, part } = paper
  if (actor.role === 'association') return actor.association === by ? null : refuse('not-found')
  const isAuditor = actor.role === 'auditor' && isFor(actor, state.id)
  const reader = isAuditor ? ({ ...actor, role: 'officer' } as const) : actor
  const refused = refusedToRead(state, dossier, reader)
  if (refused) return refused
  const isOpen = part === null || openParts(state, dossier).includes(part)
  return isOpen ? null : refuse('financial-part-shut')
}
