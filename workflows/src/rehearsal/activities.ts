import type { Database } from '@mithaq/db/database'
import { definitionOf } from '@mithaq/db/rehearsal/reads'
import { finishRehearsal, keepProgress } from '@mithaq/db/rehearsal/writes'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { RehearsalFailure, RehearsalProgress, RehearsalResult } from '@mithaq/domain/rehearsal/result'
import { Context } from '@temporalio/activity'
import { ApplicationFailure } from '@temporalio/common'
import type { RehearsalKey } from './messages.ts'

/** Plays a definition in a process of its own. Ends that process, and rejects, once the signal is aborted. */
export type PlayApart = (
  given: { definition: Definition; from?: string },
  options: { signal: AbortSignal; onProgress: (progress: RehearsalProgress) => void },
) => Promise<RehearsalResult>

export interface RehearsalActivities {
  playRehearsal: (key: RehearsalKey) => Promise<void>
  closeRehearsal: (ended: { rehearsal: string; failure: RehearsalFailure | null }) => Promise<void>
}

/** What a rehearsal may take; Sefrou's three years take half a minute on two cores. */
const boundMs = 300_000
const heartbeatMs = 1_000

export function rehearsalActivities(db: Database, play: PlayApart): RehearsalActivities {
  return {
    playRehearsal: async ({ rehearsal, programme, from }) => {
      const definition = await definitionOf(db, programme)
      if (!definition) throw ApplicationFailure.nonRetryable('the programme has no definition', 'broken')
      const context = Context.current()
      const bound = AbortSignal.timeout(boundMs)
      let latest: RehearsalProgress | null = null
      const beat = setInterval(() => {
        // A heartbeat also brings word of a cancellation; it carries nothing.
        context.heartbeat()
        if (latest) void keepProgress(db, rehearsal, latest).catch(() => {})
        latest = null
      }, heartbeatMs)
      try {
        const result = await play(
          { definition, ...(from === undefined ? {} : { from }) },
          {
            signal: AbortSignal.any([context.cancellationSignal, bound]),
            onProgress: (progress) => {
              latest = progress
            },
          },
        )
        await finishRehearsal(db, rehearsal, { outcome: 'done', result })
      } catch (error) {
        // Throws what the engine knows as a cancellation.
        if (context.cancellationSignal.aborted) await context.cancelled
        if (bound.aborted) throw ApplicationFailure.nonRetryable('beyond its bound', 'too-long')
        throw ApplicationFailure.create({
          message: error instanceof Error ? error.message : 'it broke',
          type: 'broken',
          nonRetryable: true,
        })
      } finally {
        clearInterval(beat)
      }
    },
    closeRehearsal: async ({ rehearsal, failure }) => {
      const ended = failure ? { outcome: 'failed' as const, failure } : { outcome: 'cancelled' as const }
      await finishRehearsal(db, rehearsal, ended)
    },
  }
}
