import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { endEarlierProcess } from './earlier-process.ts'
import { freePort, requireFreePort } from './free-port.ts'
import { answersGrpc, startTemporalProcess } from './temporal-process.ts'

export type TemporalServer = {
  /** host:port of the gRPC door */
  address: string
  /** http:// address of the web page, undefined when it was not asked for */
  uiAddress: string | undefined
  pid: number
  /** How the server ended, once it has. */
  end: Promise<string>
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

/** For every engine of ours. With the default of 10, the 11th waiting update of a workflow is retried by its client for 10 s. */
export const ALWAYS = { 'history.maxInFlightUpdates': '100' }

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
  const address = `127.0.0.1:${port}`
  const server = await startTemporalProcess({
    program: options.binary,
    args: [...args(options, port)],
    what: 'Temporal',
    answers: () => answersGrpc(address),
    pidFile,
    logFile: options.logFile,
  })
  const uiAddress = options.uiPort === undefined ? undefined : `http://127.0.0.1:${options.uiPort}`
  return { address, uiAddress, ...server }
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
