import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from '@mithaq/db/database'
import { applicationUrl, migrate, setApplicationPassword } from '@mithaq/db/migrate'
import { findEngine, startEngine } from '@mithaq/local/engine'
import { startPostgres } from '@mithaq/local/postgres'
import { ensureNamespace } from '@mithaq/local/namespace'
import { workflowBundle } from '@mithaq/workflows/bundle'
import { Connection } from '@temporalio/client'
import { sql } from 'kysely'
import { engineWithSkipping } from './virtual-clock.ts'

/** Where the real parts of one run stand; plain data, so that it reaches test processes. */
export interface Addresses {
  /** PostgreSQL as superuser, without a database name at its end. */
  postgres: string
  temporal: string
  namespace: string
  bundle: string
}

export interface Environment {
  addresses: Addresses
  stop: () => Promise<void>
}

const templateDatabase = 'mithaq_template'

/**
 * One PostgreSQL and one Temporal, thrown away at the end. Their clocks can be moved: time skipping is on, and
 * `legal_now()` adds an offset; neither is ever so where a programme is real. `isDurable` has commits wait for the
 * disk, as they do there: figures are measured so.
 */
export async function startEnvironment({ isDurable = false } = {}): Promise<Environment> {
  const bundle = await workflowBundle()
  const folder = await mkdtemp(path.join(tmpdir(), 'mithaq-'))
  const [postgres, temporal] = await Promise.all([
    startPostgres({ dataDir: path.join(folder, 'postgres'), throwaway: !isDurable }),
    findEngine({ progress: () => {} }).then((engine) =>
      startEngine(engine, { dynamicConfig: engineWithSkipping }),
    ),
  ])
  const url = postgres.superuserUrl.replace(/\/postgres$/, '')
  await createTemplate(url)
  const connection = await Connection.connect({ address: temporal.address })
  await ensureNamespace(connection, 'mithaq')
  await connection.close()
  return {
    addresses: { postgres: url, temporal: temporal.address, namespace: 'mithaq', bundle },
    stop: async () => {
      await Promise.all([postgres.stop(), temporal.stop()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function createTemplate(url: string): Promise<void> {
  await execute(`${url}/postgres`, `create database ${templateDatabase}`)
  const db = openDatabase({ url: `${url}/${templateDatabase}`, connections: 1, isPatient: true })
  await migrate(db)
  await setApplicationPassword(db, new URL(url).password)
  for (const statement of movableClock) await sql.raw(statement).execute(db)
  await db.destroy()
}

const movableClock = [
  `create table legal_clock (ahead interval not null, held_at timestamptz)`,
  `insert into legal_clock values (interval '0')`,
  `grant select on legal_clock to mithaq_app`,
  `create or replace function legal_now() returns timestamptz language sql volatile
     as $$ select date_trunc('milliseconds', coalesce(
       (select held_at from legal_clock),
       clock_timestamp() + (select ahead from legal_clock)
     )) $$`,
]

/** A database of one's own, cloned from the migrated template: both its owner's and the application's door. */
export async function cloneDatabase(postgres: string, name: string): Promise<{ owner: string; app: string }> {
  await execute(`${postgres}/postgres`, `create database ${name} template ${templateDatabase}`)
  const owner = `${postgres}/${name}`
  return { owner, app: applicationUrl(owner) }
}

async function execute(url: string, statement: string): Promise<void> {
  const db = openDatabase({ url, connections: 1, isPatient: true })
  await sql.raw(statement).execute(db)
  await db.destroy()
}
