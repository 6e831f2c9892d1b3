import { join } from 'node:path'
import { Connection } from '@temporalio/client'
import { findEngine, startEngine } from './engine.ts'
import { takeLock } from './lock.ts'
import { startMailCatcher, type MailCatcher } from './mail-catcher.ts'
import { ensureNamespace } from './namespace.ts'
import { startPostgres, type Postgres } from './postgres.ts'
import type { Progress } from './progress.ts'
import { stopAll, type Stop } from './stop-all.ts'
import type { TemporalServer } from './temporal-server.ts'
import { assertNoTimeSkipping } from './time-skipping.ts'

const NAMESPACE = 'mithaq'

export type Stack = {
  postgres: Postgres
  temporal: TemporalServer
  mail: MailCatcher
  namespace: string
  /** Ends everything in the reverse order and gives the lock back. May be called twice. */
  stop: () => Promise<void>
}

export type StackOptions = {
  /** The folder of this installation's data: `.mithaq`. */
  dir: string
  /** Free ones where not given; no web page of Temporal without `temporalUi`. */
  ports?: { postgres?: number; temporal?: number; temporalUi?: number; mail?: number }
  /** What a person should read once. */
  log: (line: string) => void
  progress: Progress
  /** Run once the folder is ours and nothing runs on it yet: `--fresh` empties it here. */
  beforeStart?: () => void | Promise<void>
  /** Ends a build of Temporal, which may take minutes. */
  interrupted?: AbortSignal
}

/**
 * Starts what one machine needs: the lock, PostgreSQL, Temporal, the namespace, the mail catcher. What was
 * started is stopped again when a later part fails.
 * @throws OperatorError for what a person can mend
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dir, ports = {}, log, progress } = options
  const stops: Stop[] = []
  let stopping: Promise<void> | undefined
  const stop = () => (stopping ??= stopAll(stops))
  try {
    const lock = takeLock(dir, log)
    stops.push(lock.release)
    await options.beforeStart?.()

    const folder = join(dir, 'temporal')
    const engine = await findEngine({ progress, stateFolder: folder, interrupted: options.interrupted })
    progress('PostgreSQL: starting')
    const postgresPort = ports.postgres === undefined ? {} : { port: ports.postgres }
    const postgres = await startPostgres({ dataDir: join(dir, 'postgres'), log, ...postgresPort })
    stops.push(postgres.stop)

    progress('Temporal: starting')
    const { superuserUrl } = postgres
    const doors = { port: ports.temporal, uiPort: ports.temporalUi }
    const temporal = await startEngine(engine, { folder, superuserUrl, ...doors })
    stops.push(temporal.stop)
    await prepareNamespace(temporal.address)

    const mail = await startMailCatcher({
      folder: join(dir, 'mail'),
      ...(ports.mail === undefined ? {} : { port: ports.mail }),
    })
    stops.push(mail.stop)
    return { postgres, temporal, mail, namespace: NAMESPACE, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function prepareNamespace(address: string): Promise<void> {
  const connection = await Connection.connect({ address })
  try {
    await ensureNamespace(connection, NAMESPACE)
    await assertNoTimeSkipping(connection, NAMESPACE)
  } finally {
    await connection.close()
  }
}
