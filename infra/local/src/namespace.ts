import { isGrpcServiceError, type Connection } from '@temporalio/client'
import proto from '@temporalio/proto'
import { waitUntil } from './wait-until.ts'

const ALREADY_EXISTS = 6
const NOT_FOUND = 5

/**
 * Registers the namespace where it is missing and waits until the server lets workflows be used in it.
 * @param retentionDays how long a closed run's history is kept: ten years by default, the engine's own default is a day
 */
export async function ensureNamespace(
  connection: Connection,
  namespace: string,
  retentionDays = 3650,
): Promise<void> {
  const service = connection.workflowService
  try {
    await service.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: proto.google.protobuf.Duration.fromObject({
        seconds: retentionDays * 86_400,
      }),
    })
  } catch (error) {
    if (grpcCode(error) !== ALREADY_EXISTS) throw error
  }
  // describeNamespace knows it at once, the services that run workflows some moments later: asked there.
  await waitUntil(() => isUsable(connection, namespace), {
    withinMs: 60_000,
    everyMs: 50,
    onTimeout: () => new Error(`Temporal's namespace ${namespace} did not become usable within 60 s`),
  })
}

async function isUsable(connection: Connection, namespace: string): Promise<true | undefined> {
  try {
    await connection.workflowService.listWorkflowExecutions({ namespace, pageSize: 1 })
    await connection.workflowService.describeTaskQueue({ namespace, taskQueue: { name: 'usable' } })
    await connection.workflowService.describeWorkflowExecution({
      namespace,
      execution: { workflowId: 'usable?' },
    })
    return true
  } catch (error) {
    const isMissingWorkflow = grpcCode(error) === NOT_FOUND && !/namespace/i.test(String(error))
    return isMissingWorkflow ? true : undefined
  }
}

/** @returns the gRPC status of a failed call, undefined for other errors */
export function grpcCode(error: unknown): number | undefined {
  return isGrpcServiceError(error) ? error.code : undefined
}
