import type { Connection } from '@temporalio/client'
import proto from '@temporalio/proto'

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

function activityInWords(activity: proto.temporal.api.workflow.v1.IPendingActivityInfo): string {
  const failure = activity.lastFailure?.message
  return `activity ${activity.activityType?.name} (attempt ${activity.attempt}${failure ? `: ${failure}` : ''})`
}
