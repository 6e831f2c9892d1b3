import { join } from 'node:path'
import { engineLog, findEngine, startEngine } from './engine.ts'
import { keepRunning } from './keep-running.ts'
import { takeLock } from './lock.ts'
import { startMailCatcher, type MailCatcher } from './mail-catcher.ts'
import type { OperatorError } from './operator-error.ts'
import { startPostgres, type Postgres } from './postgres.ts'
import { preparedEngine } from './prepared-engine.ts'
import type { Progress } from './progress.ts'
import { stopAll, type Stop } from './stop-all.ts'
import type { TemporalServer } from './temporal-server.ts'

const NAMESPACE = 'mithaq'

export type Stack = {
  /** The one that runs now: after a fall it has another process, the same port and the same data. */
  readonly postgres: Postgres
  readonly temporal: TemporalServer
  mail: MailCatcher
  namespace: string
  /** Resolves once nothing of it is being started again. */
  settled: () => Promise<void>
  /** Rejects with the reason when a part fell too often to be started again. */
  failed: Promise<never>
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
  /** Ends a build of Temporal, which may take minutes; from then on nothing that falls is started again. */
  interrupted?: AbortSignal
}

/**
 * Starts what one machine needs: the lock, PostgreSQL, Temporal, the namespace, the mail catcher. What was
 * started is stopped again when a later part fails. PostgreSQL and Temporal are started again when they fall.
 * @throws OperatorError for what a person can mend
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dir, ports = {}, log, progress } = options
  const stops: Stop[] = []
  const own = new AbortController()
  const stopping = options.interrupted ? AbortSignal.any([own.signal, options.interrupted]) : own.signal
  const { promise: failed, reject: onGivenUp } = failure()
  const keep = { log, onGivenUp, stopping }
  let stopped: Promise<void> | undefined
  const stop = () => {
    own.abort()
    return (stopped ??= stopAll(stops))
  }
  try {
    const lock = takeLock(dir, log)
    stops.push(lock.release)
    await options.beforeStart?.()

    const folder = join(dir, 'temporal')
    const engine = await findEngine({ progress, stateFolder: folder, interrupted: options.interrupted })
    progress('PostgreSQL: starting')
    const dataDir = join(dir, 'postgres')
    // Chosen once, so that who knows the address finds it there again.
    let { postgres: postgresPort, temporal: temporalPort } = ports
    const postgres = await keepRunning({
      what: 'PostgreSQL',
      start: async () => {
        const started = await startPostgres({ dataDir, log, ...(postgresPort && { port: postgresPort }) })
        postgresPort = started.port
        return started
      },
      logFile: join(dataDir, 'server.log'),
      ...keep,
    })
    stops.push(postgres.stop)

    progress('Temporal: starting')
    const temporal = await keepRunning({
      what: 'Temporal',
      start: async () => {
        await postgres.settled()
        const { superuserUrl } = postgres.now()
        const doors = { port: temporalPort, uiPort: ports.temporalUi }
        const started = await startEngine(engine, { folder, superuserUrl, log, ...doors })
        temporalPort = Number(started.address.split(':')[1])
        return preparedEngine(started, NAMESPACE)
      },
      logFile: engineLog(engine, folder),
      ...keep,
    })
    stops.push(temporal.stop)

    const mail = await startMailCatcher({
      folder: join(dir, 'mail'),
      ...(ports.mail === undefined ? {} : { port: ports.mail }),
    })
    stops.push(mail.stop)
    return {
      get postgres() {
        return postgres.now()
      },
      get temporal() {
        return temporal.now()
      },
      mail,
      namespace: NAMESPACE,
      settled: async () => {
        await postgres.settled()
        await temporal.settled()
      },
      failed,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

function failure() {
  const made = Promise.withResolvers<never>()
  // Nobody may be waiting for it yet.
  made.promise.catch(() => undefined)
  return { promise: made.promise, reject: (error: OperatorError) => made.reject(error) }
}
