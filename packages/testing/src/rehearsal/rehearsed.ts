import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { RehearsalProgress } from '@mithaq/domain/rehearsal/result'
import type { Warning } from '@mithaq/i18n/warnings/warning'
import type { Council } from '../council.ts'
import { ActRefused } from './act-refused.ts'
import { calendarLines, type CalendarLine } from './calendar-lines.ts'
import { runsOf, type Run } from './engine-history.ts'
import { brokenInvariants, type Invariant } from './invariants.ts'
import { perform } from './play.ts'
import { programmeEvents, recordOf, type Entry } from './record.ts'
import { Rehearsal } from './rehearsal.ts'
import { storyOf, type Step } from './story.ts'
import { warningsOf } from './warnings.ts'

export interface Rehearsed {
  /** As it stands at the end; null where not even the draft was recorded. */
  state: ProgrammeState | null
  entries: Entry[]
  story: Step[]
  runs: Run[]
  lines: CalendarLine[]
  warnings: Warning[]
  broken: Invariant[]
  /** The refusal that the play did not expect, and could not go on after. */
  stoppedBy: ActRefused | null
  acts: number
  refusals: readonly { act: string; word: string }[]
  /** Of the play alone, in real milliseconds. */
  wallMs: number
}

/** Plays a programme, reads what was recorded and judges it. Throws what is no refusal: the play itself is broken. */
export async function rehearsed(
  council: Council,
  definition: Definition,
  {
    namespace,
    publishedOn,
    signal,
    onProgress,
  }: {
    namespace: string
    publishedOn: CalendarDate
    signal?: AbortSignal
    onProgress?: (progress: RehearsalProgress) => void
  },
): Promise<Rehearsed> {
  const rehearsal = new Rehearsal(council, definition, namespace, signal)
  if (onProgress) rehearsal.onProgress = onProgress
  const start = performance.now()
  const stoppedBy = await performed(rehearsal, publishedOn)
  const wallMs = Math.round(performance.now() - start)
  const entries = await recordOf(council.owner, definition.id)
  const events = programmeEvents(entries)
  const isDrafted = events.length > 0
  const story = isDrafted ? storyOf(definition.id, events) : []
  const runs = isDrafted ? await runsOf(council.engine, definition.id) : []
  const { calendar, acts, refusals } = rehearsal
  return {
    state: story.at(-1)?.after ?? null,
    entries,
    story,
    runs,
    lines: calendarLines(entries, definition),
    warnings: warningsOf(story, { definition, calendar, publishedOn }),
    broken: isDrafted
      ? await brokenInvariants({ council, definition, entries, runs })
      : ['closed-and-complete'],
    stoppedBy,
    acts,
    refusals,
    wallMs,
  }
}

async function performed(rehearsal: Rehearsal, publishedOn: CalendarDate): Promise<ActRefused | null> {
  try {
    await perform(rehearsal, publishedOn)
    return null
  } catch (error) {
    if (error instanceof ActRefused) return error
    throw error
  }
}
