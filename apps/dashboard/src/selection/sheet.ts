import { latinDigits } from '@mithaq/domain/money/latin-digits'
import type { ScoringPhase } from '@mithaq/domain/selection/events'
import type { ProgrammePageData } from '../programme/programme-queries.ts'

/** Dossier → criterion → what the box holds. */
export type SheetDraft = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface Criterion {
  id: string
  weight: number
  threshold?: number | undefined
}

/** The dossiers and criteria of the part that is scored now: what a member has to mark. */
export interface SheetPart {
  phase: ScoringPhase
  dossiers: readonly string[]
  criteria: readonly Criterion[]
}

/** A whole mark from 0 to 100; null for anything else. */
export function readMark(text: string): number | null {
  const clean = latinDigits(text).trim()
  if (!/^\d{1,3}$/.test(clean)) return null
  const mark = Number(clean)
  return mark <= 100 ? mark : null
}

/** The points of one dossier so far, in hundredths: a weight is percents and a mark is out of 100. */
export function pointsOf(draft: SheetDraft, dossier: string, criteria: readonly Criterion[]): number {
  return criteria.reduce(
    (sum, { id, weight }) => sum + weight * (readMark(draft[dossier]?.[id] ?? '') ?? 0),
    0,
  )
}

/** What is not marked yet, or not with a mark. */
export function marksLeft(draft: SheetDraft, { dossiers, criteria }: SheetPart): number {
  return dossiers.reduce(
    (left, dossier) =>
      left + criteria.filter(({ id }) => readMark(draft[dossier]?.[id] ?? '') === null).length,
    0,
  )
}

/** The row of words that a sheet is saved as; null while a mark is missing. */
export function sheetBody(draft: SheetDraft, part: SheetPart) {
  if (part.dossiers.length === 0 || marksLeft(draft, part) > 0) return null
  const marks = part.dossiers.flatMap((dossier) =>
    part.criteria.map(({ id }) => ({
      dossier,
      criterion: id,
      marks: readMark(draft[dossier]?.[id] ?? '') ?? 0,
    })),
  )
  return { marks }
}

/** As the page of a member shows it: never a dossier that they are recused from. */
export function sheetPartOf(page: ProgrammePageData, person: string): SheetPart {
  if (page.sees !== 'committee') return { phase: 'technical', dossiers: [], criteria: [] }
  const { selection, committee } = page.state
  const phase: ScoringPhase = selection.passed === null ? 'technical' : 'financial'
  const admitted = Object.keys(selection.dossiers).filter(
    (id) => selection.dossiers[id]?.status === 'admitted',
  )
  const recused = committee.members[person]?.interests ?? {}
  const scored = selection.passed ?? admitted
  return {
    phase,
    dossiers: scored.filter((dossier) => !Object.hasOwn(recused, dossier)),
    criteria: page.definition.criteria.filter((criterion) => criterion.part === phase),
  }
}
