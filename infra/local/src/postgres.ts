import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { freePort, requireFreePort } from './free-port.ts'
import { OperatorError } from './operator-error.ts'
import { startOwnedProcess, type OwnedProcess } from './owned-process.ts'
import { endProcess } from './earlier-process.ts'
import { clusterPath, ensureCluster, postgresEnv } from './postgres-cluster.ts'
import { postgresPrograms, postgresUser, type PostgresUser } from './postgres-user.ts'
import { processIdentity } from './process-identity.ts'
import { waitUntil } from './wait-until.ts'

export type Postgres = {
  port: number
  pid: number
  /** `postgresql://postgres:…@127.0.0.1:port/postgres` */
  superuserUrl: string
  /** How it ended, once it has. */
  end: Promise<string>
  stop: () => Promise<void>
}

export type PostgresOptions = {
  /** Made when missing, mode 0700; holds the cluster, the superuser's password and the server's log. */
  dataDir: string
  /** A free one when not given. */
  port?: number
  /**
   * For a cluster that a test throws away: what the disk holds after a power cut does not matter.
   * What a commit means to another connection stays as it is.
   */
  throwaway?: boolean
  log?: (line: string) => void
}

/**
 * Starts PostgreSQL on 127.0.0.1; makes the cluster first when `dataDir` has none. A server that an earlier, killed run
 * left behind on the same folder is stopped first. Dies with this process.
 * @throws OperatorError for a busy port, another owner, another version
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const user = postgresUser()
  const programs = postgresPrograms(user)
  const throwaway = options.throwaway ?? false
  const { cluster, password } = await ensureCluster({ dataDir: options.dataDir, programs, user, throwaway })
  await endEarlierServer(cluster, options.log)
  const port = options.port ?? (await freePort())
  await requireFreePort(port, 'PostgreSQL', '--postgres-port')
  const logFile = join(options.dataDir, 'server.log')
  const server = await startServer({ cluster, programs, user, port, throwaway, logFile })
  const superuserUrl = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
  return { port, pid: server.pid, superuserUrl, end: server.end, stop: server.stop }
}

type Start = {
  cluster: string
  programs: string
  user: PostgresUser | undefined
  port: number
  throwaway: boolean
  logFile: string
}

async function startServer(start: Start): Promise<OwnedProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(start.throwaway ? { fsync: 'off', full_page_writes: 'off' } : {}),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const launch = () =>
    startOwnedProcess({
      command: join(start.programs, 'bin', 'postgres'),
      args: ['-D', clusterPath(start.cluster, start.user), '-p', String(start.port), ...flags],
      cwd: start.cluster,
      env: postgresEnv(),
      logFile: start.logFile,
      // The fast shutdown: open transactions are ended, committed ones are on disk.
      stopSignal: 'SIGINT',
      graceMs: 60_000,
      ...start.user,
    })
  let server = await launch()
  return waitUntil(
    async () => {
      if (server.ended() !== undefined) {
        const said = readFileSync(start.logFile, 'utf8')
        // Children of a killed server take a moment to see that it is gone.
        if (!said.includes('shared memory block')) throw startFailure(start, said)
        server = await launch()
        return undefined
      }
      return statusLine(start.cluster, server.pid) === 'ready' ? server : undefined
    },
    {
      withinMs: 120_000,
      onTimeout: () => {
        void server.stop()
        return startFailure(start, readFileSync(start.logFile, 'utf8'))
      },
    },
  )
}

function startFailure(start: Start, said: string): Error {
  const last = said.trim().split('\n').slice(-3).join('\n')
  return new OperatorError(`PostgreSQL did not start: ${last}`, `Its whole log is in ${start.logFile}.`)
}

/** The eighth line of postmaster.pid, which pg_ctl reads as well: `ready` once connections are taken. */
function statusLine(cluster: string, pid: number): string | undefined {
  const lines = pidFile(cluster)
  return Number(lines?.[0]) === pid ? lines?.[7]?.trim() : undefined
}

function pidFile(cluster: string): string[] | undefined {
  const path = join(cluster, 'postmaster.pid')
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : undefined
}

/** A killed run leaves postmaster.pid, and for some moments the server: ended when it is ours, else the file is stale. */
async function endEarlierServer(cluster: string, log: PostgresOptions['log']): Promise<void> {
  const pid = Number(pidFile(cluster)?.[0])
  if (!Number.isInteger(pid) || pid <= 0) return
  if (!servesCluster(pid, cluster)) {
    // The pid may belong to another program by now, and PostgreSQL would then refuse to start.
    return rmSync(join(cluster, 'postmaster.pid'), { force: true })
  }
  log?.(`A PostgreSQL (process ${pid}) of an earlier run still serves this folder: ending it first.`)
  await endProcess(pid, 'The PostgreSQL', ['SIGINT', 'SIGQUIT'], () => processIdentity(pid) === undefined)
}

function servesCluster(pid: number, cluster: string): boolean {
  if (processIdentity(pid) === undefined) return false
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === cluster
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(cluster)
  } catch {
    return false
  }
}
