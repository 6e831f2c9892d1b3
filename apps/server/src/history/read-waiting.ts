import type { Instant } from '@mithaq/domain/clock/instant'
import { id } from '@mithaq/domain/programme/schema'
import { whatIsDue, type DueName } from '@mithaq/domain/record/due'
import { activityName } from '@mithaq/i18n/history/activities'
import type { BothLanguages } from '@mithaq/i18n/language'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { WorkflowNotFoundError, type Client } from '@temporalio/client'
import { z } from 'zod'
import { readInRoom } from '../record/read-in-room.ts'
import { signedInProcedure } from '../trpc.ts'
import { meaningOf } from './meaning.ts'
import type { Histories } from './kept-run.ts'
import { eventsOfRun } from './run-events.ts'
import { runsOf, type Run } from './runs.ts'

export interface Waiting {
  /** The newest first. */
  runs: Run[]
  /** Dates that are set and have not come, the next one first. */
  timers: { until: Instant; due: DueName | null }[]
  /** What the engine is doing outside of the workflow, and has to do again where an attempt failed. */
  activities: { name: BothLanguages; attempt: number; lastFailure: string | null }[]
}

/** What the engine waits for: the timers of the last run, and what is under way. */
export const readWaiting = signedInProcedure
  .input(z.strictObject({ programme: id }))
  .query(async ({ ctx, input: { programme } }): Promise<Waiting> => {
    const { state } = await readInRoom(ctx, programme, 'history')
    const runs = await runsOf(ctx, programme)
    const [newest] = runs
    if (!newest) return { runs, timers: [], activities: [] }
    const until = await pendingTimers(ctx, { programme, run: newest.run })
    return {
      runs,
      timers: until.map((at) => ({ until: at, due: whatIsDue(state, at) })),
      activities: (await pendingActivities(ctx.engine, programmeWorkflowId(programme))).map(
        ({ activityType, attempt, lastFailure }) => ({
          name: activityName(activityType?.name ?? ''),
          attempt: attempt ?? 1,
          lastFailure: lastFailure?.message ?? null,
        }),
      ),
    }
  })

/** What is under way; nothing in a run that the engine does not know. */
async function pendingActivities(engine: Client, workflowId: string) {
  try {
    const { raw } = await engine.workflow.getHandle(workflowId).describe()
    return raw.pendingActivities ?? []
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return []
    throw error
  }
}

/** Backwards through a run: a timer that is told of before its end was neither fired nor taken back. */
async function pendingTimers(
  histories: Histories,
  asked: { programme: string; run: string },
): Promise<Instant[]> {
  const over = new Set<string>()
  const pending: Instant[] = []
  for await (const events of eventsOfRun(histories, { ...asked, before: null })) {
    for (const event of events) {
      const ended = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes
      if (ended?.timerId) over.add(ended.timerId)
      const meaning = event.timerStartedEventAttributes ? meaningOf(event, () => null) : null
      if (meaning?.kind !== 'timer-set') continue
      if (!over.has(event.timerStartedEventAttributes?.timerId ?? '')) pending.push(meaning.values.until)
    }
  }
  return pending.toSorted()
}
