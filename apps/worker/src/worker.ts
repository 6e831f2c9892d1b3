import type { Database } from '@mithaq/db/database'
import { programmeActivities } from '@mithaq/workflows/programme/activities'
import { letterActivities } from '@mithaq/workflows/letter/activities'
import { notificationActivities } from '@mithaq/workflows/notification/activities'
import type { Mailer } from '@mithaq/workflows/notification/mailer'
import { Worker, type NativeConnection } from '@temporalio/worker'

export interface WorkerOptions {
  connection: NativeConnection
  namespace: string
  taskQueue: string
  db: Database
  /** Path of the bundle that `workflowBundle` built. */
  bundle: string
  /** Without one nobody is written to: a rehearsal has no readers. */
  mailer?: Mailer
  identity?: string
}

/** A worker of programmes, notifications and letters; the caller runs it and shuts it down. */
export function createWorker(options: WorkerOptions): Promise<Worker> {
  const { connection, namespace, taskQueue, db, bundle, mailer, identity } = options
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: { codePath: bundle },
    activities: {
      ...programmeActivities(db),
      ...(mailer ? { ...notificationActivities(db, mailer), ...letterActivities(db, mailer) } : {}),
    },
    maxCachedWorkflows: 200,
    shutdownGraceTime: '5 seconds',
    ...(identity ? { identity } : {}),
  })
}
