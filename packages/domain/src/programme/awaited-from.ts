import type { Instant } from '../clock/instant.ts'
import type { Awaited } from './awaited.ts'
import type { ProgrammeState } from './state.ts'

/** What a programme awaits of one association, beside what it awaits of others; null where that is nothing. */
export function awaitedFrom(programme: ProgrammeState, association: string): Awaited | null {
  const { stage, selection, award } = programme
  const own = Object.entries(selection.dossiers).find(([, { by }]) => by === association)
  if (!own) return null
  const [id, dossier] = own
  if (stage === 'selection') {
    const { status, completeBy = null } = dossier
    return status === 'incomplete' ? ofAssociation('complete-dossier', completeBy) : null
  }
  const isWinner = award.dossier === id && award.notifiedAt !== null
  if (!isWinner) return null
  if (stage === 'award') {
    const isItsTurn = award.isStandstillOver && !award.signedByAssociation
    return isItsTurn ? ofAssociation('sign-by-association', award.signBy) : null
  }
  return owedByWinner(programme)
}

function owedByWinner({ contract, milestones, closure }: ProgrammeState): Awaited | null {
  if (closure.isRecoveryOrdered && closure.toRecover > 0) return ofAssociation('pay-back', null)
  if (closure.isSettled || contract.isSuspended) return null
  const [next] = Object.entries(milestones)
    .flatMap(([about, { status, schedule }]) =>
      schedule && (status === 'planned' || status === 'returned') ? [{ about, until: schedule.dueAt }] : [],
    )
    .toSorted((a, b) => a.until.localeCompare(b.until))
  return next ? { ...ofAssociation('submit-report', next.until), about: next.about } : null
}

function ofAssociation(what: Awaited['what'], until: Instant | null): Awaited {
  return { who: 'association', what, until }
}
