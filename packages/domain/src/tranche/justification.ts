import type { Centimes } from '../money/amount.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import { trancheOf } from './stage.ts'

/** The association shows what it spent of a tranche, in as many parts as it likes; together never above the tranche. */
export function submitJustification(
  programme: ProgrammeState,
  message: { tranche: string; amount: Centimes; papers: Words },
): Decision {
  const { tranche: id, amount, papers } = message
  const tranche = trancheOf(programme, id)
  if (!tranche) return refuse('tranche-unknown', { tranche: id })
  if (tranche.status !== 'paid') return refuse('tranche-not-paid', { tranche: id })
  if (programme.closure.isSettled) return refuse('accounts-already-settled')
  if (amount === 0) return refuse('amount-is-zero')
  const left = (tranche.paid - tranche.justified - tranche.submitted) as Centimes
  if (amount > left) return refuse('justification-above-paid', { tranche: id, left })
  return decide(event('justificationSubmitted', { tranche: id, amount, papers }, 'contract'))
}

/** Nothing, a part or all of what was submitted is accepted; the rest falls back to the association. */
export function acceptJustification(
  programme: ProgrammeState,
  { tranche: id, amount }: { tranche: string; amount: Centimes },
): Decision {
  const tranche = trancheOf(programme, id)
  if (!tranche) return refuse('tranche-unknown', { tranche: id })
  const { submitted } = tranche
  if (submitted === 0) return refuse('justification-not-submitted', { tranche: id })
  if (amount > submitted) return refuse('justification-above-submitted', { tranche: id, submitted })
  return decide(event('justificationAccepted', { tranche: id, amount }, 'contract'))
}
