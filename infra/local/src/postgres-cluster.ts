import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from './operator-error.ts'
import type { PostgresUser } from './postgres-user.ts'

/**
 * How a process names the cluster's folder. As root PostgreSQL runs as another user, who may not enter the folders
 * above (a checkout below a 0700 folder, our own 0700 `.mithaq`). It is started *in* the cluster's folder, and on Linux
 * /proc/self/cwd leads there without passing through what lies above. Tried and left: a user namespace (containers
 * forbid it), the capability to pass every door (the database would keep it), data outside `.mithaq` (it would stay
 * behind when the checkout is removed).
 */
export function clusterPath(cluster: string, user: PostgresUser | undefined): string {
  return user !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : cluster
}

/** Makes the cluster and its superuser's password where they are missing; answers the password. */
export async function ensureCluster(place: {
  dataDir: string
  programs: string
  user: PostgresUser | undefined
  throwaway: boolean
}): Promise<{ cluster: string; password: string }> {
  const { dataDir, programs, user } = place
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const cluster = join(dataDir, 'cluster')
  const passwordFile = join(dataDir, 'password')
  if (fs.existsSync(cluster)) {
    const wanted = user?.uid ?? process.getuid?.()
    if (user !== undefined) ownAll(cluster, user)
    else if (fs.statSync(cluster).uid !== wanted) {
      throw new OperatorError(
        `The database in ${dataDir} belongs to another user (it was started as root before).`,
        `Give it back with: sudo chown -R "$USER" ${dataDir}`,
      )
    }
    requireSameVersion(cluster, programs)
    return { cluster, password: fs.readFileSync(passwordFile, 'utf8').trim() }
  }
  const password = randomBytes(24).toString('base64url')
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  // Made aside and renamed, so that a start that was killed leaves no half of a cluster.
  const fresh = join(dataDir, 'cluster.new')
  fs.rmSync(fresh, { recursive: true, force: true })
  fs.mkdirSync(fresh, { mode: 0o700 })
  if (user !== undefined) for (const path of [fresh, passwordFile]) fs.chownSync(path, user.uid, user.gid)
  await initialise({ fresh, passwordFile, ...place })
  fs.renameSync(fresh, cluster)
  return { cluster, password }
}

async function initialise(place: {
  fresh: string
  passwordFile: string
  programs: string
  user: PostgresUser | undefined
  throwaway: boolean
}): Promise<void> {
  const { fresh, passwordFile, programs, user } = place
  // Sorting and letters come from PostgreSQL itself: the machine's locales change under a database's indexes.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const args = ['-D', clusterPath(fresh, user), '--username=postgres', '--auth=scram-sha-256', ...locale]
  const password = fs.openSync(passwordFile, 'r')
  let said = ''
  const status = await new Promise<number | null>((resolve, reject) => {
    const initdb = spawn(
      join(programs, 'bin', 'initdb'),
      [...args, '--pwfile=/dev/stdin', ...(place.throwaway ? ['--no-sync'] : [])],
      { cwd: fresh, env: postgresEnv(), stdio: [password, 'pipe', 'pipe'], ...user },
    )
    for (const stream of [initdb.stdout, initdb.stderr]) stream?.on('data', (part) => (said += part))
    initdb.once('error', reject)
    initdb.once('close', resolve)
  }).finally(() => fs.closeSync(password))
  if (status !== 0) throw new Error(`initdb failed: ${said.trim().split('\n').slice(-5).join('\n')}`)
}

/** Nothing of the machine's zone, locale or PG* settings reaches the database. */
export function postgresEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
}

function requireSameVersion(cluster: string, programs: string): void {
  const made = fs.readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  const ours = fs.readFileSync(join(programs, 'share', 'postgresql', 'postgres.bki'), 'utf8').slice(0, 40)
  if (ours.startsWith(`# PostgreSQL ${made}`)) return
  throw new OperatorError(
    `The database was made by PostgreSQL ${made}, and this is another version.`,
    'Begin anew with --fresh, or restore a backup into a fresh start.',
  )
}

function ownAll(path: string, user: PostgresUser): void {
  const found = fs.statSync(path)
  if (found.uid !== user.uid) fs.chownSync(path, user.uid, user.gid)
  if (!found.isDirectory()) return
  if (found.uid === user.uid) return
  for (const name of fs.readdirSync(path)) ownAll(join(path, name), user)
  fs.chmodSync(path, 0o700)
}
