import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endEarlierProcess } from './earlier-process.ts'
import { freePort, requireFreePort } from './free-port.ts'
import { keepRunning } from './keep-running.ts'
import { startPostgres } from './postgres.ts'
import { writeTemporalConfig } from './temporal-config.ts'
import { prepareTemporalDatabases } from './temporal-databases.ts'
import { startTemporalPage } from './temporal-page.ts'
import { answersGrpc, startTemporalProcess } from './temporal-process.ts'
import { ALWAYS, type TemporalServer } from './temporal-server.ts'
import type { BuiltTemporal } from './temporal-source.ts'
import { stopAll, type Stop } from './stop-all.ts'

export type OnPostgresOptions = {
  programs: BuiltTemporal
  /** Settings, logs and notes of what runs. Without one, everything is thrown away at the stop. */
  folder?: string | undefined
  /** Where its databases are. Without one it gets a PostgreSQL of its own, thrown away at the stop. */
  superuserUrl?: string | undefined
  port?: number | undefined
  uiPort?: number | undefined
  /** Values are JSON: `true`, `100`, `"0s"`. */
  dynamicConfig?: Record<string, string> | undefined
  /** Told when its page fell and is back, in a sentence. */
  log?: ((line: string) => void) | undefined
}

/** Its being there says that this folder's engine keeps its state in PostgreSQL. */
const mark = (folder: string) => join(folder, 'on-postgres')

export function isOnPostgres(folder: string): boolean {
  return existsSync(mark(folder))
}

/**
 * Starts Temporal's own server on a PostgreSQL, and its page where a port is given for it. Both die with this process.
 * @throws OperatorError for a busy port, or when a part does not start; what had started is stopped again
 */
export async function startTemporalOnPostgres(options: OnPostgresOptions): Promise<TemporalServer> {
  const stops: Stop[] = []
  const stop = () => stopAll(stops.splice(0))
  try {
    return { ...(await startParts(options, stops)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startParts(options: OnPostgresOptions, stops: Stop[]): Promise<Omit<TemporalServer, 'stop'>> {
  const { programs, uiPort } = options
  const folder = options.folder ?? scratchFolder(stops)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const [serverPid, pagePid] = [join(folder, 'server.pid'), join(folder, 'page.pid')]
  // Two servers on one database would fight for its shards.
  await endEarlierProcess(pagePid, "Temporal's web page")
  await endEarlierProcess(serverPid, 'The Temporal')
  const port = options.port ?? (await freePort())
  await requireFreePort(port, 'Temporal', '--temporal-port')
  if (uiPort !== undefined) await requireFreePort(uiPort, "Temporal's web page", '--ui-port')

  const superuserUrl = options.superuserUrl ?? (await throwawayPostgres(folder, stops))
  const databases = await prepareTemporalDatabases(superuserUrl, programs.sqlTool)
  writeFileSync(mark(folder), '', { mode: 0o600 })
  const dynamicConfig = { ...options.dynamicConfig, ...ALWAYS }
  const config = await writeTemporalConfig(folder, { port, databases, dynamicConfig })
  const address = `127.0.0.1:${port}`
  const server = await startTemporalProcess({
    program: programs.server,
    // Who may act is the server's to say; the engine's door is on this machine alone.
    args: ['--config-file', config, '--allow-no-auth', 'start'],
    what: 'Temporal',
    answers: () => answersGrpc(address),
    pidFile: serverPid,
    logFile: join(folder, 'server.log'),
  })
  stops.push(server.stop)
  const { pid, end } = server
  if (uiPort === undefined) return { address, uiAddress: undefined, pid, end }

  const { log = () => undefined } = options
  const logFile = join(folder, 'page.log')
  const at = { folder, port: uiPort, address, pidFile: pagePid, logFile }
  const page = await keepRunning({
    what: "Temporal's web page",
    start: () => startTemporalPage({ program: programs.page, ...at }),
    logFile,
    log,
    // Nothing but the page is missing then.
    onGivenUp: ({ message }) => log(message),
  })
  stops.push(page.stop)
  return { address, uiAddress: `http://127.0.0.1:${uiPort}`, pid, end }
}

function scratchFolder(stops: Stop[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-engine-'))
  stops.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function throwawayPostgres(folder: string, stops: Stop[]): Promise<string> {
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), throwaway: true })
  stops.push(postgres.stop)
  return postgres.superuserUrl
}
