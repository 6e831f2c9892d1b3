import { plusMs, type Instant } from '../clock/instant.ts'
import type { Definition } from '../definition/schema.ts'
import { stages, type Stage } from './stage.ts'
import type { ProgrammeState } from './state.ts'

export type LineStage = Exclude<Stage, 'closed'>

export interface StagePoint {
  stage: LineStage
  standing: 'past' | 'present' | 'future' | 'not-reached'
  /** When it began, or is planned to; null where neither is known. */
  at: Instant | null
}

export type StageDates = Partial<Record<Stage, Instant>>

const line = stages.filter((stage): stage is LineStage => stage !== 'closed')

/** The five stages of a programme as a line: what is past, where it stands, what is planned. */
export function stageLine(
  { stage: present, outcome }: Pick<ProgrammeState, 'stage' | 'outcome'>,
  reached: StageDates,
  planned: StageDates = {},
): StagePoint[] {
  const here = stages.indexOf(present)
  return line.map((stage, index) => {
    const at = reached[stage] ?? null
    if (stage === present) return { stage, standing: 'present', at }
    if (index > here) return { stage, standing: 'future', at: planned[stage] ?? null }
    // A call that was cancelled or unsuccessful went straight to closure.
    const wasSkipped = outcome !== null && stage !== 'call' && at === null
    return { stage, standing: wasSkipped ? 'not-reached' : 'past', at }
  })
}

const day = 24 * 3_600_000

/** The fields that every view of a programme has. */
interface Planned {
  call: Pick<ProgrammeState['call'], 'publishedAt' | 'deadline'>
  contract: Pick<ProgrammeState['contract'], 'endsAt'>
}

/** What the definition's calendar foresees, counted from the publication of the call. */
export function plannedDates(
  { call, contract }: Planned,
  definition: Pick<Definition, 'calendar' | 'durationMonths'>,
): StageDates {
  const { publishedAt, deadline } = call
  if (!publishedAt || !deadline) return {}
  const { minutes, signature } = definition.calendar
  const signedAt = plusMs(publishedAt, signature.daysAfterPublication * day)
  return {
    selection: deadline.at,
    award: plusMs(publishedAt, minutes.daysAfterPublication * day),
    contract: signedAt,
    closure: contract.endsAt ?? plusMs(signedAt, definition.durationMonths * 30.44 * day),
  }
}
