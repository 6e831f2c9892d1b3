import type { Terms } from '../programme/terms.ts'
import type { ScoringPhase } from './events.ts'
import type { Mark, Recusal } from './scoring.ts'

/** A dossier that is eliminated, and the criteria whose own threshold it does not reach. */
export interface BelowThreshold {
  dossier: string
  criteria: string[]
}

/** The criteria of a part that have a threshold of their own, each with its percent of what the criterion can give. */
export function ownThresholds(criteria: Terms['criteria'], part: ScoringPhase): Map<string, number> {
  return new Map(
    criteria.flatMap(({ id, part: of, threshold }) =>
      of === part && threshold !== undefined ? [[id, threshold] as const] : [],
    ),
  )
}

/**
 * The dossiers whose mean mark of some criterion is below that criterion's own threshold, sorted by id. Marks of a recused
 * member are void; comparisons are between whole numbers. Sheets are those that `scoreDossiers` has taken.
 */
export function belowThreshold(
  given: { criteria: Terms['criteria']; sheets: readonly Mark[]; recusals: readonly Recusal[] },
  part: ScoringPhase,
): BelowThreshold[] {
  const thresholds = ownThresholds(given.criteria, part)
  const valid = given.sheets.filter(
    ({ criterion, dossier, member }) =>
      thresholds.has(criterion) &&
      !given.recusals.some((recusal) => recusal.member === member && recusal.dossier === dossier),
  )
  const perDossier = Map.groupBy(valid, ({ dossier }) => dossier)
  return [...perDossier]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([dossier, marks]) => {
      const criteria = [...thresholds]
        .filter(([id, percent]) => isBelow(marks, id, percent))
        .map(([id]) => id)
      return criteria.length > 0 ? [{ dossier, criteria }] : []
    })
}

function isBelow(marks: readonly Mark[], id: string, percent: number): boolean {
  const own = marks.filter(({ criterion }) => criterion === id)
  return own.reduce((sum, mark) => sum + mark.marks, 0) < percent * own.length
}
