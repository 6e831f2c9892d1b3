import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import pg from 'pg'
import { OperatorError } from './operator-error.ts'
import { withoutTemporalSettings } from './temporal-process.ts'

const run = promisify(execFile)

/** The engine's two databases, and the schema of each inside Temporal's tool. */
const SCHEMAS = { temporal: 'temporal', temporal_visibility: 'visibility' }

export type TemporalDatabases = { host: string; port: number; user: string; password: string }

/**
 * Makes the engine's databases on a PostgreSQL, or brings them to the tool's version. They belong to a role of their
 * own: the engine's server must not be able to touch the record, and a superuser could.
 * @param superuserUrl of a PostgreSQL on which no engine runs any more
 * @throws OperatorError when the tool refuses
 */
export async function prepareTemporalDatabases(
  superuserUrl: string,
  sqlTool: string,
): Promise<TemporalDatabases> {
  const { hostname: host, port } = new URL(superuserUrl)
  const databases = {
    host,
    port: Number(port),
    user: 'temporal',
    password: randomBytes(24).toString('base64url'),
  }
  await givePassword(superuserUrl, databases)
  await Promise.all(
    Object.entries(SCHEMAS).map(([name, schema]) => prepare(sqlTool, databases, name, schema)),
  )
  await forgetEarlierServers(superuserUrl)
  return databases
}

/** A new password at each start, so that there is none to keep. */
function givePassword(superuserUrl: string, { user, password }: TemporalDatabases): Promise<void> {
  return connected(superuserUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [user])
    const verb = rowCount === 0 ? 'create' : 'alter'
    await client.query(`${verb} role ${user} login createdb password '${password}'`)
  })
}

/**
 * The server looks for the others of its cluster by these rows, and waits 45 s for those of an earlier run, whose ports
 * are no longer served. Ours is alone on its database: whoever stands there is gone.
 */
function forgetEarlierServers(superuserUrl: string): Promise<void> {
  const url = new URL(superuserUrl)
  url.pathname = '/temporal'
  return connected(url.href, async (client) => {
    await client.query('delete from cluster_membership')
  })
}

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** Each of the three does nothing where it has been done. */
async function prepare(sqlTool: string, to: TemporalDatabases, name: string, schema: string): Promise<void> {
  const where = [
    '--plugin',
    'postgres12',
    '--ep',
    to.host,
    '-p',
    String(to.port),
    '-u',
    to.user,
    '--db',
    name,
  ]
  const steps = [
    ['create'],
    ['setup-schema', '-v', '0.0'],
    ['update-schema', '--schema-name', `postgresql/v12/${schema}`],
  ]
  // The password not on the command line, which every user of the machine can read.
  const env = { ...withoutTemporalSettings(), SQL_PASSWORD: to.password }
  for (const step of steps) {
    try {
      await run(sqlTool, [...where, ...step], { env, cwd: '/' })
    } catch (cause) {
      const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string }
      const said = `${stdout}${stderr}`.trim().split('\n').slice(-3).join('\n')
      throw new OperatorError(
        `Temporal's database ${name} could not be prepared (${step[0]}): ${said}`,
        `Its tool is ${sqlTool}.`,
        { cause },
      )
    }
  }
}
