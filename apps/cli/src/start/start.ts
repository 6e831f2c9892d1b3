import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { zoneDataProblems } from '@mithaq/domain/clock/zone-vector'
import { deskBundle } from '@mithaq/dashboard/desk-bundle'
import { followParent } from '@mithaq/local/follow-parent'
import { OperatorError } from '@mithaq/local/operator-error'
import { stderrProgress } from '@mithaq/local/progress'
import { requireFreePort } from '@mithaq/local/free-port'
import { startStack } from '@mithaq/local/stack'
import { workflowBundle } from '@mithaq/workflows/bundle'
import { DefaultLogger } from '@temporalio/worker'
import { prepareDatabase } from './database.ts'
import { introducePeople, loadDraft } from './draft.ts'
import { noteRunning } from '../running.ts'
import { startProcesses } from './processes.ts'

export interface StartOptions {
  dir: string
  fresh: boolean
  port: number
  temporalPort: number
  uiPort: number
  postgresPort: number
}

/** `npm start`: everything on one machine, until Ctrl-C; the data stays in `dir`. */
export async function start(options: StartOptions): Promise<void> {
  refuseWrongZoneData()
  const dir = path.resolve(options.dir)
  const interrupted = interruption()
  await requireFreePort(options.port, 'the server', '--port')
  const progress = stderrProgress()
  const stack = await startStack({
    dir,
    ports: {
      postgres: options.postgresPort,
      temporal: options.temporalPort,
      temporalUi: options.uiPort,
    },
    log: (line) => process.stderr.write(`${line}\n`),
    progress: progress.show,
    beforeStart: () => (options.fresh ? empty(dir) : undefined),
  })
  const stops = [stack.stop]
  try {
    progress.show('workflows: bundling')
    await workflowBundle(new DefaultLogger('ERROR'))
    progress.show('dashboard: building')
    const desk = await deskBundle()
    progress.show('record: migrating')
    const database = await prepareDatabase(stack.postgres.superuserUrl)
    noteRunning(dir, { database, temporal: stack.temporal.address, namespace: stack.namespace })
    progress.show('worker and server: starting')
    const processes = await startProcesses({ ...options, dir, database, stack, desk })
    stops.unshift(processes.stop)
    progress.show('programme: loading the draft')
    await introducePeople(database)
    await loadDraft(processes.url, processes.secret)
    progress.clear()
    process.stdout.write(welcome(processes.url, stack.temporal.uiAddress, path.relative('', dir)))
    await interrupted
    process.stderr.write('Stopping.\n')
  } finally {
    progress.clear()
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
