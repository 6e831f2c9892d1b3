import type { Database } from '@mithaq/db/database'
import { archiveActivities } from '@mithaq/workflows/archive/activities'
import { diskStorage } from '@mithaq/workflows/archive/storage'
import { completenessActivities } from '@mithaq/workflows/completeness/activities'
import { ledgerActivities, type CheckAndKeep } from '@mithaq/workflows/ledger/activities'
import { programmeActivities } from '@mithaq/workflows/programme/activities'
import { letterActivities } from '@mithaq/workflows/letter/activities'
import { notificationActivities } from '@mithaq/workflows/notification/activities'
import type { Mailer } from '@mithaq/workflows/notification/mailer'
import { rehearsalActivities, type PlayApart } from '@mithaq/workflows/rehearsal/activities'
import { replayActivities } from '@mithaq/workflows/replay/activities'
import { Client } from '@temporalio/client'
import { Worker, type NativeConnection } from '@temporalio/worker'
import { replayWith } from './replay/replay-programme.ts'

export interface WorkerOptions {
  connection: NativeConnection
  namespace: string
  taskQueue: string
  db: Database
  /** Path of the bundle that `workflowBundle` built. */
  bundle: string
  /** Without one nobody is written to: a rehearsal has no readers. */
  mailer?: Mailer
  /** Without it nothing is rehearsed: a rehearsal's own worker rehearses nothing. */
  playApart?: PlayApart
  /** Folder in which the histories of runs are kept. */
  archives: string
  /** Without it nothing is replayed: the path of today's code as it is replayed, asked for when it is needed. */
  replayBundle?: () => Promise<string>
  /** Without it the ledger is not checked: a rehearsal's own worker has none. */
  checkLedger?: CheckAndKeep
  identity?: string
}

/** A worker of programmes, notifications and letters; the caller runs it and shuts it down. */
export function createWorker(options: WorkerOptions): Promise<Worker> {
  const {
    connection,
    namespace,
    taskQueue,
    db,
    bundle,
    mailer,
    playApart,
    archives,
    replayBundle,
    checkLedger,
    identity,
  } = options
  const engine = new Client({ connection, namespace })
  const ways = { db, engine, storage: diskStorage(archives) }
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: { codePath: bundle },
    activities: {
      ...programmeActivities(db),
      ...archiveActivities(ways),
      ...completenessActivities(ways),
      ...(checkLedger ? ledgerActivities(checkLedger) : {}),
      ...(mailer ? { ...notificationActivities(db, mailer), ...letterActivities(db, mailer) } : {}),
      ...(playApart ? rehearsalActivities(db, playApart) : {}),
      ...(replayBundle ? replayActivities(replayWith({ ...ways, bundle, replayBundle })) : {}),
    },
    maxCachedWorkflows: 200,
    shutdownGraceTime: '5 seconds',
    ...(identity ? { identity } : {}),
  })
}
