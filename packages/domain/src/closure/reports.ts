import type { ProgrammeState } from '../programme/state.ts'

/** The reports that any tranche waited for, and the final one. */
export function reportsNotAccepted({ terms, milestones }: ProgrammeState): string[] {
  const asked = new Set(terms.tranches.flatMap(({ after }) => after))
  return terms.milestones
    .filter(({ id, kind }) => asked.has(id) || kind === 'final-report')
    .map(({ id }) => id)
    .filter((id) => milestones[id]?.status !== 'accepted')
}
