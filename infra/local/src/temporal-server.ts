import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Connection } from '@temporalio/client'
import { endEarlierProcess, notePid } from './earlier-process.ts'
import { freePort, requireFreePort } from './free-port.ts'
import { OperatorError } from './operator-error.ts'
import { startOwnedProcess } from './owned-process.ts'
import { waitUntil } from './wait-until.ts'

export type TemporalServer = {
  /** host:port of the gRPC door */
  address: string
  /** http:// address of the web page, undefined when it was not asked for */
  uiAddress: string | undefined
  pid: number
  stop: () => Promise<void>
}

export type TemporalOptions = {
  /** What findTemporal answered. */
  binary: string
  /** A free one when not given. */
  port?: number
  /** The web page is served only when a port is given for it. */
  uiPort?: number
  /** SQLite file; in memory when not given. */
  dbFile?: string
  /** Values are JSON, as `temporal server start-dev --dynamic-config-value` takes them: `true`, `100`, `"0s"`. */
  dynamicConfig?: Record<string, string>
  logFile?: string
}

/** With the default of 10, the 11th waiting update of a workflow is retried by its client for 10 s. */
const ALWAYS = { 'history.maxInFlightUpdates': '100' }

/**
 * Starts Temporal's development server on 127.0.0.1 and waits until its gRPC door answers. Dies with this process.
 * @throws OperatorError for a busy port, or when it ends at once
 */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  // Two servers on one file would break it.
  const pidFile = options.dbFile === undefined ? undefined : `${options.dbFile}.pid`
  if (pidFile !== undefined) await endEarlierProcess(pidFile, 'The Temporal')
  const port = options.port ?? (await freePort())
  await requireFreePort(port, 'Temporal', '--temporal-port')
  if (options.uiPort !== undefined) await requireFreePort(options.uiPort, "Temporal's web page", '--ui-port')
  if (options.dbFile !== undefined) mkdirSync(dirname(options.dbFile), { recursive: true, mode: 0o700 })
  const scratch = options.logFile === undefined ? mkdtempSync(join(tmpdir(), 'mithaq-temporal-')) : undefined
  const logFile = options.logFile ?? join(scratch ?? '', 'server.log')
  const server = await startOwnedProcess({
    command: options.binary,
    args: [...args(options, port)],
    cwd: '/',
    env: withoutTemporalSettings(),
    logFile,
    stopSignal: 'SIGTERM',
    graceMs: 20_000,
  })
  if (pidFile !== undefined) notePid(pidFile, server.pid)
  const stop = async () => {
    await server.stop()
    if (pidFile !== undefined) rmSync(pidFile, { force: true })
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true })
  }
  const address = `127.0.0.1:${port}`
  const failure = (what: string) => {
    const last = readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join('\n')
    return new OperatorError(`Temporal ${what}: ${last}`, `Its program is ${options.binary}.`)
  }
  try {
    await waitUntil(
      async () => {
        if (server.ended() !== undefined) throw failure(`ended at once (${server.ended()})`)
        return answers(address)
      },
      { withinMs: 60_000, onTimeout: () => failure('does not answer') },
    )
  } catch (error) {
    await stop()
    throw error
  }
  // Only a failed start is read there: gone now, so that a killed run leaves nothing behind either.
  if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true })
  const uiAddress = options.uiPort === undefined ? undefined : `http://127.0.0.1:${options.uiPort}`
  return { address, uiAddress, pid: server.pid, stop }
}

function* args(options: TemporalOptions, port: number): Generator<string> {
  yield* ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port)]
  yield* ['--log-level', 'warn', '--log-format', 'json']
  if (options.uiPort === undefined) yield '--headless'
  else yield* ['--ui-ip', '127.0.0.1', '--ui-port', String(options.uiPort), '--ui-disable-news-fetch']
  if (options.dbFile !== undefined) yield* ['--db-filename', options.dbFile]
  for (const [key, value] of Object.entries({ ...options.dynamicConfig, ...ALWAYS })) {
    yield* ['--dynamic-config-value', `${key}=${value}`]
  }
}

async function answers(address: string): Promise<true | undefined> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 1_000 })
    await connection.close()
    return true
  } catch {
    return undefined
  }
}

/** The person's own settings for Temporal's command line mean another server than ours. */
function withoutTemporalSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TEMPORAL_')))
}
