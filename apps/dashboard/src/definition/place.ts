import type { Instant } from '@mithaq/domain/clock/instant'
import { pathText } from '@mithaq/domain/definition/path'
import type { BothLanguages } from '@mithaq/i18n/language'

export type Path = readonly (string | number)[]

/** 'criteria[2].weight' as the file has it, and 'criteria.weight' as it is named. */
export const placeOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.')

/** Of the control that stands at a path. */
export const placeId = (path: string): string => `def-${path}`

/** What was found at one path: by the check, or by the last rehearsal. */
export interface Finding {
  path: string
  sentences: BothLanguages
  /** When it was rehearsed; null of what the check says. */
  rehearsedAt: Instant | null
}

export type Findings = readonly Finding[]

/** Those of exactly this place, or of all that stands in it where it has no places of its own. */
export function findingsAt(findings: Findings, path: Path, isLeaf: boolean): Findings {
  const here = pathText(path)
  return findings.filter(
    ({ path: at }) => at === here || (isLeaf && (at.startsWith(`${here}.`) || at.startsWith(`${here}[`))),
  )
}

/** The part of a definition in which a path lies. */
export const sectionOf = (path: string): string => /^[^.[]*/.exec(path)?.[0] ?? ''

/** A copy of a value in which one place holds something else; undefined takes the field out. */
export function withValue(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(whole)) {
    return whole.map((item: unknown, n) => (n === step ? withValue(item, rest, value) : item))
  }
  const group = (whole ?? {}) as Record<string, unknown>
  const inner = withValue(group[step], rest, value)
  if (inner !== undefined) return { ...group, [step]: inner }
  const { [step]: _, ...others } = group
  return others
}
