import { msOf } from '@mithaq/domain/clock/instant'
import type { Connection } from '@temporalio/client'
import proto from '@temporalio/proto'
import { pendingTimers } from './pending-timers.ts'
import type { HistoryEvent } from './rehearsal/engine-history.ts'

export interface Execution {
  connection: Connection
  namespace: string
  workflowId: string
}

export interface Sight {
  /** The workflow's own clock, in milliseconds since 1970, its skipped time included. */
  now: number
  isRunning: boolean
  /** What keeps it from being idle, in words; empty when it only waits for dates and people. */
  open: string[]
}

const { WORKFLOW_EXECUTION_STATUS_RUNNING: RUNNING } = proto.temporal.api.enums.v1.WorkflowExecutionStatus

/**
 * Looks at the newest run. Its clock runs with the real one, ahead by what was skipped; before the first skip the
 * engine does not tell it, and it is the real one.
 */
export async function look({ connection, namespace, workflowId }: Execution): Promise<Sight> {
  const seen = await connection.workflowService.describeWorkflowExecution({
    namespace,
    execution: { workflowId },
  })
  const now = seen.workflowExtendedInfo?.timeSkippingInfo?.currentTime
  return {
    now: now ? Number(now.seconds) * 1000 + Math.floor((now.nanos ?? 0) / 1e6) : Date.now(),
    isRunning: seen.workflowExecutionInfo?.status === RUNNING,
    open: [
      ...(seen.pendingActivities ?? []).map(activityInWords),
      ...(seen.pendingChildren ?? []).map((child) => `child ${child.workflowTypeName} ${child.workflowId}`),
      ...(seen.pendingWorkflowTask ? [`workflow task (attempt ${seen.pendingWorkflowTask.attempt})`] : []),
    ],
  }
}

/**
 * Timers of the newest run that are due by then and have not fired: an engine under load is late with them, and knows of no
 * open work meanwhile. In words.
 */
export async function timersDue(
  { connection, namespace, workflowId }: Execution,
  byMs: number,
): Promise<string[]> {
  const events: HistoryEvent[] = []
  let nextPageToken: Uint8Array | undefined
  do {
    const page = await connection.workflowService.getWorkflowExecutionHistory({
      namespace,
      execution: { workflowId },
      ...(nextPageToken ? { nextPageToken } : {}),
    })
    events.push(...(page.history?.events ?? []))
    nextPageToken = page.nextPageToken?.length ? page.nextPageToken : undefined
  } while (nextPageToken)
  return pendingTimers({ events })
    .filter((due) => msOf(due) <= byMs)
    .map((due) => `timer due at ${due}`)
}

function activityInWords(activity: proto.temporal.api.workflow.v1.IPendingActivityInfo): string {
  const failure = activity.lastFailure?.message
  return `activity ${activity.activityType?.name} (attempt ${activity.attempt}${failure ? `: ${failure}` : ''})`
}
