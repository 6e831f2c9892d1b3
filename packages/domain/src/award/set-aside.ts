import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import { candidateWithout, endWithout } from './next-in-rank.ts'

/**
 * A conflict that nothing can be signed over, found after the council had deliberated (circular D1854 of 2022): the next in rank
 * follows where a reserve list was approved, else the council is asked again.
 */
export function setWinnerAside(
  programme: ProgrammeState,
  { reasons, conflict }: { reasons: Words; conflict: 'none' | 'prohibited' },
): Decision {
  const { dossier, isReserveListApproved } = programme.award
  if (!dossier) return refuse('deliberation-missing')
  if (conflict !== 'prohibited') return refuse('no-prohibited-conflict', { dossier })
  const next = isReserveListApproved ? candidateWithout(programme, dossier) : null
  const aside = event('winnerSetAside', { dossier, next, reasons }, 'circular-d1854-2022')
  return decide(aside, ...endWithout(programme, dossier))
}
