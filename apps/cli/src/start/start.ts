import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { zoneDataProblems } from '@mithaq/domain/clock/zone-vector'
import { deskBundle } from '@mithaq/dashboard/desk-bundle'
import { followParent } from '@mithaq/local/follow-parent'
import { OperatorError } from '@mithaq/local/operator-error'
import { stderrProgress } from '@mithaq/local/progress'
import { portGivenBack, requireFreePort } from '@mithaq/local/free-port'
import { wasLeftBehind } from '@mithaq/local/lock'
import { startStack } from '@mithaq/local/stack'
import { workflowBundle } from '@mithaq/workflows/bundle'
import { datesToRead } from '../dates/dates-to-read.ts'
import { prepareDatabase } from './database.ts'
import { noteRunning, taskQueue, type Running } from '../running.ts'
import { council } from './council.ts'
import { openAccounts } from './open-accounts.ts'
import { startProcesses } from './processes.ts'
import { installationSecret } from './secret.ts'

export interface StartOptions {
  dir: string
  fresh: boolean
  port: number
  temporalPort: number
  uiPort: number
  postgresPort: number
  /** Address of the first director of services: no demo accounts are made. */
  production?: string
}

/** `npm start`: everything on one machine, until Ctrl-C; the data stays in `dir`. */
export async function start(options: StartOptions): Promise<void> {
  refuseWrongZoneData()
  const [desk] = await Promise.all([deskBundle(), workflowBundle()])
  const dir = path.resolve(options.dir)
  const interrupted = interruption()
  const stopAsked = new AbortController()
  void interrupted.then(() => stopAsked.abort())
  const progress = stderrProgress()
  const log = (line: string) => {
    progress.clear()
    process.stderr.write(`${line}\n`)
  }
  // What a killed start leaves ends by itself, some moments after it.
  if (wasLeftBehind(dir)) await portGivenBack(options.port, log)
  await requireFreePort(options.port, 'the server', '--port')
  const stack = await startStack({
    dir,
    ports: {
      postgres: options.postgresPort,
      temporal: options.temporalPort,
      temporalUi: options.uiPort,
    },
    log,
    progress: progress.show,
    interrupted: stopAsked.signal,
    beforeStart: () => (options.fresh ? empty(dir) : undefined),
  })
  const stops = [stack.stop]
  try {
    progress.show('record: migrating')
    const database = await prepareDatabase(stack.postgres.superuserUrl)
    const site = `http://127.0.0.1:${options.port}`
    const running: Running = {
      database,
      temporal: stack.temporal.address,
      namespace: stack.namespace,
      taskQueue,
      archives: path.join(dir, 'archives'),
      ledger: { keys: path.join(dir, 'ledger', 'key'), checkpoint: path.join(dir, 'ledger', 'checkpoint') },
      council,
      site,
      secret: installationSecret(dir),
    }
    noteRunning(dir, running)
    progress.show('worker and server: starting')
    const { signal: stopping } = stopAsked
    const processes = await startProcesses({ ...options, ...running, dir, stack, desk, log, stopping })
    stops.unshift(processes.stop)
    progress.show('accounts')
    const accounts = await openAccounts(running, options.production)
    const toRead = await datesToRead(database)
    progress.clear()
    process.stdout.write(welcome(processes.url, stack.temporal.uiAddress, path.relative('', dir)))
    process.stdout.write(accounts + toRead)
    await Promise.race([interrupted, stack.failed, processes.failed])
    process.stderr.write('Stopping.\n')
  } finally {
    progress.clear()
    stopAsked.abort()
    for (const stop of stops) await stop()
  }
}

function welcome(url: string, engine: string | undefined, dir: string): string {
  return [
    'Mithaq is running.',
    `  Programmes     ${url}/`,
    `  Desks          ${url}/desk/`,
    `  Engine's page  ${engine ?? 'none'}`,
    `  Mail           ${path.join(dir, 'mail')}`,
    'Ctrl-C stops everything; the data stays.',
    '',
  ].join('\n')
}

/** Everything but the lock, which is already ours. */
async function empty(dir: string): Promise<void> {
  for (const entry of await readdir(dir)) {
    if (entry !== 'lock') await rm(path.join(dir, entry), { recursive: true, force: true })
  }
}

/** Ctrl-C, a polite end, or the end of the program that started this one; a second Ctrl-C does not cut the stop short. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
    followParent(resolve)
  })
}

function refuseWrongZoneData(): void {
  const problems = zoneDataProblems()
  if (problems.length === 0) return
  throw new OperatorError(
    `The time zones of this Node (tz ${process.versions.tz}) are not those of Morocco today: ${problems[0]}`,
    'Use Node 24.21 or later, without NODE_ICU_DATA or a system ICU.',
  )
}
