import type { Problem } from '@mithaq/domain/definition/problem'
import type { Rehearsed } from '@mithaq/testing/rehearsal/rehearsed'

/** What a rehearsal comes to, as one line of JSON; `paid` in centimes, `wallMs` of the play without its start. */
export interface Summary {
  /** The stage in which it ended: `closed` when all went well. */
  outcome: string
  /** The association that won; null where nobody did. */
  winner: string | null
  events: number
  acts: number
  refusals: { act: string; word: string }[]
  warnings: { word: string; date: string | null }[]
  paid: number
  wallMs: number
  /** The invariants that did not hold. */
  broken: string[]
  /** The act that could not be done, where the play could not go on. */
  stoppedBy: { act: string; word: string } | null
}

export function summaryOf(
  { state, entries, acts, refusals, warnings, wallMs, broken, stoppedBy }: Rehearsed,
  problems: readonly Problem[],
): { isWhole: boolean; summary: Summary } {
  const dossier = state?.award.dossier
  const paid = Object.values(state?.tranches ?? {}).reduce((sum, tranche) => sum + tranche.paid, 0)
  const outcome = state?.stage ?? 'draft'
  const summary: Summary = {
    outcome,
    winner: (dossier && state?.selection.dossiers[dossier]?.by) ?? null,
    events: entries.filter(({ kind }) => kind !== 'refusal').length,
    acts,
    refusals: [...refusals],
    warnings: [
      ...problems.map(({ problem, values }) => ({
        word: problem,
        date: 'date' in values ? values.date : null,
      })),
      ...warnings.map(({ word, date }) => ({ word, date })),
    ],
    paid,
    wallMs,
    broken,
    stoppedBy: stoppedBy && { act: stoppedBy.act, word: stoppedBy.word },
  }
  return { isWhole: outcome === 'closed' && broken.length === 0 && stoppedBy === null, summary }
}
