import { randomBytes } from 'node:crypto'
import { openDatabase } from '@mithaq/db/database'
import { applicationUrl, migrate, setApplicationPassword } from '@mithaq/db/migrate'
import { sql } from 'kysely'

/**
 * The application's database, made where it is missing and migrated; gives the address for the application's role,
 * whose password lives as long as this run.
 */
export async function prepareDatabase(superuserUrl: string): Promise<string> {
  const ownerUrl = superuserUrl.replace(/\/postgres$/, '/mithaq')
  const cluster = openDatabase({ url: superuserUrl, connections: 1, isPatient: true })
  const { rows } = await sql`select from pg_database where datname = 'mithaq'`.execute(cluster)
  if (rows.length === 0) await sql`create database mithaq`.execute(cluster)
  await cluster.destroy()
  const owner = openDatabase({ url: ownerUrl, connections: 1, isPatient: true })
  const password = randomBytes(24).toString('hex')
  await migrate(owner)
  await setApplicationPassword(owner, password)
  await owner.destroy()
  const url = new URL(applicationUrl(ownerUrl))
  url.password = password
  return url.href
}
