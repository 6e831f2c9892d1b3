import type { Centimes } from '../money/amount.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import { tranchesUnsettled } from '../tranche/blockers.ts'
import { reportsNotAccepted } from './reports.ts'
import type { EquipmentFate } from './events.ts'

export function recordEvaluation(programme: ProgrammeState, message: { evaluation: Words }): Decision {
  if (!hadContract(programme)) return refuse('nothing-was-contracted')
  if (programme.closure.hasEvaluation) return refuse('already-recorded')
  return decide(event('evaluationRecorded', { evaluation: message.evaluation }, 'contract'))
}

/** The inventory of what the money bought, and whether it stays with the association or returns. */
export function recordEquipment(
  programme: ProgrammeState,
  { inventory, fate }: { inventory: Words; fate: EquipmentFate },
): Decision {
  if (!hadContract(programme)) return refuse('nothing-was-contracted')
  if (programme.closure.hasEquipmentList) return refuse('already-recorded')
  return decide(event('equipmentRecorded', { inventory, fate }, 'contract'))
}

/** What was paid and not justified is owed back. Nothing may be on its way when the accounts are drawn. */
export function settleAccounts(programme: ProgrammeState, _message: object, { now }: Occasion): Decision {
  if (!hadContract(programme)) return refuse('nothing-was-contracted')
  if (programme.closure.isSettled) return refuse('accounts-already-settled')
  const underWay = tranchesUnsettled(programme, now)
  if (underWay.length > 0) return refuse('payment-under-way', { tranches: underWay })
  const entries = Object.entries(programme.tranches)
  const unread = entries.filter(([, tranche]) => tranche.submitted > 0).map(([id]) => id)
  if (unread.length > 0) return refuse('justification-not-examined', { tranches: unread })
  const { paid, justified } = totals(programme)
  const toRecover = (paid - justified) as Centimes
  return decide(event('accountsSettled', { paid, justified, toRecover }, 'decree-2-17-450'))
}

/** The president issues the order of receipt; the treasurer recovers under law 15-97. */
export function orderRecovery({ closure }: ProgrammeState, { order }: { order: Words }): Decision {
  if (!closure.isSettled) return refuse('accounts-not-settled')
  if (closure.toRecover === 0) return refuse('nothing-to-recover')
  if (closure.isRecoveryOrdered) return refuse('recovery-already-ordered')
  return decide(event('recoveryOrdered', { amount: closure.toRecover, order }, 'law-15-97'))
}

/** What the treasurer recovered, in as many parts as it came. */
export function recordRecovery(
  { closure }: ProgrammeState,
  { amount, reference }: { amount: Centimes; reference: Words },
): Decision {
  if (!closure.isRecoveryOrdered) return refuse('recovery-not-ordered')
  if (amount === 0) return refuse('amount-is-zero')
  if (amount > closure.toRecover) return refuse('recovery-above-due', { toRecover: closure.toRecover })
  return decide(event('recoveryRecorded', { amount, reference }, 'law-15-97'))
}

/**
 * What nobody can recover any more is given up, on the treasurer's statement that he could not (admission en non-valeur, law
 * 15-97, to be verified): else a debt of an association that is no more would keep its programme open for ever.
 */
export function writeOffRecovery({ closure }: ProgrammeState, { decision }: { decision: Words }): Decision {
  if (!closure.isRecoveryOrdered) return refuse('recovery-not-ordered')
  const { toRecover: amount } = closure
  if (amount === 0) return refuse('nothing-to-recover')
  return decide(event('recoveryWrittenOff', { amount, decision }, 'law-15-97'))
}

export function issueCertificate(programme: ProgrammeState): Decision {
  const { closure, outcome } = programme
  if (outcome !== 'complete') return refuse('certificate-only-for-complete', { outcome })
  if (closure.hasCertificate) return refuse('certificate-already-issued')
  if (!closure.hasEvaluation) return refuse('evaluation-missing')
  if (!closure.hasEquipmentList) return refuse('equipment-list-missing')
  const milestones = reportsNotAccepted(programme)
  if (milestones.length > 0) return refuse('reports-not-accepted', { milestones })
  return notCleared(programme) ?? decide(event('certificateIssued', totals(programme), 'contract'))
}

/** The end of every road: originals are kept ten years (circular 13/2022). What has to come first depends on how it ended. */
export function archiveProgramme(programme: ProgrammeState, { originals }: { originals: Words }): Decision {
  if (programme.outcome === 'terminated') {
    const refused = notCleared(programme)
    if (refused) return refused
  }
  if (programme.outcome === 'complete' && !programme.closure.hasCertificate) {
    const refused = notClosable(programme)
    if (refused) return refused
  }
  return decide(event('programmeClosed', { originals }, 'circular-13-2022'))
}

/**
 * A contract that ran out without all of its reports has no certificate, and an end all the same: once it was evaluated, its
 * equipment listed, and everything recovered that was not justified.
 */
function notClosable(programme: ProgrammeState) {
  const missing = reportsNotAccepted(programme)
  if (missing.length === 0) return refuse('certificate-missing')
  const unread = missing.filter((id) => programme.milestones[id]?.status === 'submitted')
  if (unread.length > 0) return refuse('reports-not-accepted', { milestones: unread })
  if (!programme.closure.hasEvaluation) return refuse('evaluation-missing')
  if (!programme.closure.hasEquipmentList) return refuse('equipment-list-missing')
  return notCleared(programme)
}

function hadContract({ outcome }: ProgrammeState): boolean {
  return outcome === 'complete' || outcome === 'terminated'
}

function notCleared({ closure: { isSettled, toRecover } }: ProgrammeState) {
  if (!isSettled) return refuse('accounts-not-settled')
  return toRecover > 0 ? refuse('recovery-outstanding', { toRecover }) : null
}

function totals({ tranches }: ProgrammeState): { paid: Centimes; justified: Centimes } {
  const all = Object.values(tranches)
  return {
    paid: all.reduce((sum, { paid }) => sum + paid, 0) as Centimes,
    justified: all.reduce((sum, { justified }) => sum + justified, 0) as Centimes,
  }
}
