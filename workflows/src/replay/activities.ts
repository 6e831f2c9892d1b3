import type { ReplayResult } from '@mithaq/domain/record/replay'
import { Context } from '@temporalio/activity'

/** Replays every run of a programme, archived or live; stops between two of them once the signal is aborted. */
export type ReplayProgramme = (
  programme: string,
  options: { signal: AbortSignal; onRun: () => void },
) => Promise<ReplayResult>

export interface ReplayActivities {
  replayProgramme: (key: { programme: string }) => Promise<ReplayResult>
}

const heartbeatMs = 2_000

export function replayActivities(replay: ReplayProgramme): ReplayActivities {
  return {
    replayProgramme: async ({ programme }) => {
      const context = Context.current()
      const beat = setInterval(() => context.heartbeat(), heartbeatMs)
      try {
        return await replay(programme, {
          signal: context.cancellationSignal,
          onRun: () => context.heartbeat(),
        })
      } finally {
        clearInterval(beat)
      }
    },
  }
}
