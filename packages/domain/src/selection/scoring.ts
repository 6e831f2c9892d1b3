import type { Terms } from '../programme/terms.ts'
import type { ScoringPhase } from './events.ts'
import { belowThreshold, ownThresholds, type BelowThreshold } from './own-thresholds.ts'

type Criteria = Terms['criteria']

export interface Mark {
  member: string
  dossier: string
  criterion: string
  /** A whole number from 0 to 100. */
  marks: number
}

export interface Recusal {
  member: string
  dossier: string
}

/** The mean of weighted marks, kept as a fraction: `sum` over the members who may score, and their number. */
interface Mean {
  sum: number
  voters: number
}

/** `points` are hundredths of a point out of 100 for the whole programme, rounded down, to be read, not compared. */
export interface TechnicalLine extends Mean {
  dossier: string
  points: number
}

export interface RankedLine {
  dossier: string
  /** Hundredths of a point, rounded down: the sum, the technical and the financial part. */
  points: number
  technical: number
  financial: number
}

/**
 * Technical points of each dossier, sorted by id, and those at or above the threshold, a percent of what the
 * technical part can give, that no criterion's own threshold eliminates. Marks of a recused member are void.
 * Comparisons are between whole numbers. `below` stands there only where a criterion has a threshold of its own.
 * Throws a RangeError on a sheet with a mark missing, twice, out of range, or of an unknown criterion.
 */
export function scoreDossiers(given: {
  criteria: Criteria
  sheets: readonly Mark[]
  recusals: readonly Recusal[]
  threshold: number
}): { technical: TechnicalLine[]; passed: string[]; below?: BelowThreshold[] } {
  const weights = weightsOf(given.criteria, 'technical')
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const means = meansOf(given, 'technical')
  const dossiers = [...new Set(given.sheets.map(({ dossier }) => dossier))].toSorted()
  const technical = dossiers.map((dossier) => {
    const mean = means.get(dossier) ?? { sum: 0, voters: 0 }
    return { dossier, ...mean, points: floored(mean) }
  })
  const reached = technical
    .filter(({ sum, voters }) => voters > 0 && sum >= given.threshold * total * voters)
    .map(({ dossier }) => dossier)
  if (ownThresholds(given.criteria, 'technical').size === 0) return { technical, passed: reached }
  const below = belowThreshold(given, 'technical')
  return { technical, passed: without(reached, below), below }
}

/**
 * The passed dossiers that no financial criterion's own threshold eliminates, best first by the sum of both parts; a tie
 * goes to the better technical part, then to the dossier filed first. `filed` lists ids in the order of filing. Throws as {@link scoreDossiers} does, and where a
 * passed dossier has no valid mark, or was not filed.
 */
export function rankDossiers(given: {
  criteria: Criteria
  sheets: readonly Mark[]
  recusals: readonly Recusal[]
  passed: readonly string[]
  filed: readonly string[]
}): RankedLine[] {
  const technical = meansOf(given, 'technical')
  const financial = meansOf(given, 'financial')
  const hasFinancial = weightsOf(given.criteria, 'financial').size > 0
  const ranked = without(given.passed, belowThreshold(given, 'financial'))
  const lines = ranked.map((dossier) => {
    const first = technical.get(dossier)
    const second = hasFinancial ? financial.get(dossier) : { sum: 0, voters: 1 }
    const filed = given.filed.indexOf(dossier)
    if (!first || !second || filed < 0) throw new RangeError(`${dossier} cannot be ranked`)
    return { dossier, filed, technical: first, financial: second, whole: added(first, second) }
  })
  return lines
    .toSorted((a, b) => compared(b.whole, a.whole) || compared(b.technical, a.technical) || a.filed - b.filed)
    .map((line) => ({
      dossier: line.dossier,
      points: floored(line.whole),
      technical: floored(line.technical),
      financial: floored(line.financial),
    }))
}

function without(dossiers: readonly string[], below: readonly BelowThreshold[]): string[] {
  return dossiers.filter((id) => !below.some(({ dossier }) => dossier === id))
}

function meansOf(
  {
    criteria,
    sheets,
    recusals,
  }: { criteria: Criteria; sheets: readonly Mark[]; recusals: readonly Recusal[] },
  part: ScoringPhase,
): Map<string, Mean> {
  const weights = weightsOf(criteria, part)
  const known = new Set(criteria.map(({ id }) => id))
  const voided = new Set(recusals.map(({ member, dossier }) => key(member, dossier)))
  const perSheet = new Map<string, { dossier: string; marks: Map<string, number> }>()
  for (const { member, dossier, criterion, marks } of sheets) {
    if (!known.has(criterion)) throw new RangeError(`unknown criterion: ${criterion}`)
    if (!Number.isInteger(marks) || marks < 0 || marks > 100) throw new RangeError(`not a mark: ${marks}`)
    const sheet = key(member, dossier)
    if (!weights.has(criterion) || voided.has(sheet)) continue
    const given = perSheet.get(sheet) ?? { dossier, marks: new Map<string, number>() }
    if (given.marks.has(criterion)) throw new RangeError(`marked twice: ${dossier}, ${criterion}`)
    given.marks.set(criterion, marks)
    perSheet.set(sheet, given)
  }
  const means = new Map<string, Mean>()
  for (const { dossier, marks } of perSheet.values()) {
    if (marks.size !== weights.size) throw new RangeError(`marks missing: ${dossier}`)
    const mean = means.get(dossier) ?? { sum: 0, voters: 0 }
    const sum = [...weights].reduce((all, [id, weight]) => all + weight * (marks.get(id) ?? 0), mean.sum)
    means.set(dossier, { sum, voters: mean.voters + 1 })
  }
  return means
}

function weightsOf(criteria: Criteria, part: ScoringPhase): Map<string, number> {
  return new Map(criteria.filter((line) => line.part === part).map(({ id, weight }) => [id, weight]))
}

function added(a: Mean, b: Mean): Mean {
  return { sum: a.sum * b.voters + b.sum * a.voters, voters: a.voters * b.voters }
}

function compared(a: Mean, b: Mean): number {
  return a.sum * b.voters - b.sum * a.voters
}

/** A weight is percents and a mark is out of 100, so their product is in hundredths of a point. */
function floored({ sum, voters }: Mean): number {
  return voters === 0 ? 0 : Math.floor(sum / voters)
}

function key(member: string, dossier: string): string {
  return JSON.stringify([member, dossier])
}
