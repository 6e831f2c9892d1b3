import type { Database } from '@mithaq/db/database'
import { programmeActivities } from '@mithaq/workflows/programme/activities'
import { Worker, type NativeConnection } from '@temporalio/worker'

export interface WorkerOptions {
  connection: NativeConnection
  namespace: string
  taskQueue: string
  db: Database
  /** Path of the bundle that `workflowBundle` built. */
  bundle: string
  identity?: string
}

/** A worker of programmes and notifications; the caller runs it and shuts it down. */
export function createWorker(options: WorkerOptions): Promise<Worker> {
  const { connection, namespace, taskQueue, db, bundle, identity } = options
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: { codePath: bundle },
    activities: programmeActivities(db),
    maxCachedWorkflows: 200,
    shutdownGraceTime: '5 seconds',
    ...(identity ? { identity } : {}),
  })
}
