import { isRecused, memberOf, quorum } from '../committee/recusal.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { Ground } from '../programme/ground.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import { isReceiptGood, type Receipt } from './eligibility.ts'
import type { ExclusionCause } from './events.ts'
import { admittedOf, dossierOf, type SelectedDossier } from './stage.ts'

/** Nothing of a dossier is seen before every member has declared and a quorum sits. */
export function openSession(
  programme: ProgrammeState,
  { present }: { present: readonly string[] },
): Decision {
  const { committee, selection } = programme
  if (selection.openedAt) return refuse('session-already-opened')
  const members = Object.entries(committee.members)
  const undeclared = members.filter(([, { hasDeclared }]) => !hasDeclared).map(([person]) => person)
  if (undeclared.length > 0) return refuse('declarations-missing', { members: undeclared })
  const stranger = present.find((person) => !memberOf(committee, person))
  if (stranger) return refuse('person-not-member', { person: stranger })
  const twice = present.find((person, index) => present.indexOf(person) < index)
  if (twice) return refuse('person-twice', { person: twice })
  const needed = quorum(programme)
  if (present.length < needed) return refuse('quorum-not-met', { needed, present: present.length })
  return decide(event('sessionOpened', { present: [...present] }, 'terms-of-reference'))
}

export function admitDossier(
  programme: ProgrammeState,
  message: { dossier: string; missing: readonly string[]; receipt: Receipt; conflict: 'none' | 'prohibited' },
  { by }: Occasion,
): Decision {
  const { dossier: id, missing, receipt, conflict } = message
  const examined = underExamination(programme, id, by.person)
  if ('refused' in examined) return examined
  if (isDecided(examined.dossier)) return refuse('dossier-already-decided', { dossier: id })
  const unmet = withoutQuorum(programme, id)
  if (unmet) return unmet
  if (missing.length > 0) return refuse('papers-missing-in-dossier', { dossier: id, papers: [...missing] })
  const needed = programme.terms.receiptDays
  if (!isReceiptGood(receipt, needed)) {
    return refuse('receipt-too-young', { dossier: id, days: receipt.ageDays, needed })
  }
  if (conflict === 'prohibited' || programme.committee.prohibited.includes(id)) {
    return refuse('prohibited-conflict', { dossier: id })
  }
  return decide(event('dossierAdmitted', { dossier: id }, 'terms-of-reference'))
}

const exclusionGrounds = {
  'papers-missing': 'law-03-01',
  'prohibited-conflict': 'circular-d1854-2022',
  'not-eligible': 'law-03-01',
  'receipt-missing': 'law-03-01',
  withdrawn: 'terms-of-reference',
} as const satisfies Record<ExclusionCause, Ground>

/**
 * With reasons (law 03-01). An admitted dossier may still be excluded until compliance is concluded; after that
 * only for a prohibited conflict, since what is prohibited may not be ranked, and no later than the ranking.
 */
export function excludeDossier(
  programme: ProgrammeState,
  message: { dossier: string; cause: ExclusionCause; reasons: Words },
  { by }: Occasion,
): Decision {
  const { dossier: id, cause, reasons } = message
  const { selection } = programme
  const isLate = selection.isComplianceConcluded
  if (isLate && cause !== 'prohibited-conflict') return refuse('compliance-already-concluded')
  if (selection.ranking) return refuse('scoring-already-concluded', { phase: 'financial' })
  const examined = underExamination(programme, id, by.person, isLate)
  if ('refused' in examined) return examined
  if (examined.dossier.status === 'excluded') return refuse('dossier-already-decided', { dossier: id })
  const unmet = withoutQuorum(programme, id)
  if (unmet) return unmet
  return decide(event('dossierExcluded', { dossier: id, cause, reasons }, exclusionGrounds[cause]))
}

/** The end of the administrative part: every dossier admitted or excluded, none of them prohibited. */
export function concludeCompliance({ committee, selection }: ProgrammeState): Decision {
  if (!selection.openedAt) return refuse('session-not-opened')
  if (selection.isComplianceConcluded) return refuse('compliance-already-concluded')
  const count = Object.values(selection.dossiers).filter((dossier) => !isDecided(dossier)).length
  if (count > 0) return refuse('dossiers-undecided', { count })
  const admitted = admittedOf(selection)
  const prohibited = admitted.find((id) => committee.prohibited.includes(id))
  if (prohibited) return refuse('prohibited-conflict', { dossier: prohibited })
  const concluded = event('complianceConcluded', { admitted: admitted.length }, 'terms-of-reference')
  if (admitted.length > 0) return decide(concluded)
  return decide(concluded, event('programmeEnded', { outcome: 'unsuccessful' }, 'terms-of-reference'))
}

/** The dossier, where the session may act on it now and this person is not recused from it. */
export function underExamination(
  { committee, selection }: ProgrammeState,
  id: string,
  person: string,
  isComplianceOver = false,
): { dossier: SelectedDossier } | { refused: Refusal } {
  if (!selection.openedAt) return refuse('session-not-opened')
  if (selection.isComplianceConcluded && !isComplianceOver) return refuse('compliance-already-concluded')
  const dossier = dossierOf(selection, id)
  if (!dossier) return refuse('dossier-not-received', { dossier: id })
  if (isRecused(committee, person, id)) return refuse('recused', { dossier: id })
  if (memberOf(committee, person)?.hasDeclared === false) return refuse('declaration-missing')
  if (dossier.completeBy) {
    return refuse('completion-pending', { dossier: id, completeBy: dossier.completeBy })
  }
  return { dossier }
}

export function isDecided({ status }: SelectedDossier): boolean {
  return status === 'admitted' || status === 'excluded'
}

/** Who sits and is not recused from the dossier must be half plus one of those who may decide on it. */
function withoutQuorum(programme: ProgrammeState, dossier: string): Decision | null {
  const { committee, selection } = programme
  const needed = quorum(programme, dossier)
  const present = selection.present.filter((person) => !isRecused(committee, person, dossier)).length
  return present < needed ? refuse('quorum-not-met', { needed, present }) : null
}
