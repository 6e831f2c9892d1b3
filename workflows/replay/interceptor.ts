import { proxySinks, type Sinks, type WorkflowInterceptors } from '@temporalio/workflow'

/** What the workflow's side hands out. Plain text, so that nothing of the sandbox's own objects leaves it. */
export interface ReplaySinks extends Sinks {
  replay: { commanded: (id: string, name: string, args: string) => void }
}

/** Bundled into a replay bundle only: a worker without the sink would log an error at every command. */
export function interceptors(): WorkflowInterceptors {
  const { replay } = proxySinks<ReplaySinks>()
  return {
    outbound: [
      {
        scheduleActivity(input, next) {
          const activityId = input.options.activityId ?? String(input.seq)
          replay.commanded(`activity/${activityId}`, input.activityType, JSON.stringify(input.args))
          return next(input)
        },
        startTimer(input, next) {
          replay.commanded(`timer/${input.seq}`, 'timer', JSON.stringify([input.durationMs]))
          return next(input)
        },
        continueAsNew(input, next) {
          replay.commanded('next-run', 'continueAsNew', JSON.stringify(input.args))
          return next(input)
        },
      },
    ],
  }
}
