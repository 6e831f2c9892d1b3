import { openDatabase, type Database } from '@mithaq/db/database'
import { migrate } from '@mithaq/db/migrate'
import * as record from '@mithaq/db/migrations/0001-record'
import { accountOf } from '@mithaq/db/session/reads'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

// A database as the first release left it, with the people that its start made up.
const name = `old_${crypto.randomUUID().slice(0, 8)}`
const { postgres } = inject('addresses')
let db: Database
beforeAll(async () => {
  const cluster = openDatabase({ url: `${postgres}/postgres`, connections: 1 })
  await sql.raw(`create database ${name}`).execute(cluster)
  await cluster.destroy()
  db = openDatabase({ url: `${postgres}/${name}`, connections: 2 })
  const first = { getMigrations: () => Promise.resolve({ '0001-record': record }) }
  await new Migrator({ db, provider: first }).migrateToLatest()
  await sql`insert into person (id, role, name, email) values
    ('officer-1', 'officer', '{"ar": "أمينة", "fr": "Amina"}', 'Officer@Sefrou.example')`.execute(db)
})
afterAll(() => db.destroy())

test('the people of an earlier release keep name and address, as accounts for trying, and hold no office', async () => {
  await migrate(db)
  expect(await accountOf(db, 'officer-1')).toEqual({
    person: 'officer-1',
    name: { ar: 'أمينة', fr: 'Amina' },
    email: 'officer@sefrou.example',
    isDemo: true,
  })
  expect(await db.selectFrom('office').select('id').execute()).toEqual([])
  await migrate(db)
})
