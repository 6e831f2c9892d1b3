import type { Connection } from '@temporalio/client'
import { grpcCode } from './namespace.ts'
import { OperatorError } from './operator-error.ts'

const UNIMPLEMENTED = 12

/**
 * Proves that the engine's clock is the real one. The engine tells neither in its capabilities nor in its namespaces;
 * it answers "not implemented" to a question about skipping only where skipping is off, before it looks at the
 * workflow (seen on server 1.32.0, both ways). The question changes nothing. Any other answer counts as on.
 * @param namespace a usable one (ensureNamespace)
 * @throws OperatorError when it is on
 */
export async function assertNoTimeSkipping(connection: Connection, namespace: string): Promise<void> {
  try {
    await connection.workflowService.pollWorkflowExecutionTimeSkipping({
      namespace,
      workflowExecution: { workflowId: 'is-time-skipping-on' },
      fastForwardId: 'none',
    })
  } catch (error) {
    if (grpcCode(error) === UNIMPLEMENTED) return
    if (grpcCode(error) !== 5) throw error
  }
  throw new OperatorError(
    'This Temporal server can skip time: deadlines on it are not real.',
    'Start it without frontend.WorkflowTimeSkippingEnabled; only a rehearsal runs with it.',
  )
}
