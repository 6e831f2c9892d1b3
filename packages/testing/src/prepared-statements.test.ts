import { randomUUID } from 'node:crypto'
import { openDatabase, type Database, type OpenDatabase } from '@mithaq/db/database'
import { commandGround } from '@mithaq/db/programme/command-reads'
import { programmePage } from '@mithaq/db/programme/reads'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { cloneDatabase } from './environment.ts'

const { postgres } = inject('addresses')
let db: OpenDatabase
beforeAll(async () => {
  const { app } = await cloneDatabase(postgres, `prepared_${randomUUID().slice(0, 8)}`)
  db = openDatabase({ url: app, connections: 1 })
})
afterAll(() => db.destroy())

const planned = async (asked: Database) => {
  const { rows } = await sql<{ name: string; times: number }>`
    select name, generic_plans + custom_plans as times from pg_prepared_statements order by name`.execute(
    asked,
  )
  return rows
}

test('what is asked at every command and page is planned once for a connection, in a transaction as out of one', async () => {
  const asked = { programme: 'nowhere', requestId: randomUUID() }
  await commandGround(db, asked)
  await programmePage(db, 'nowhere')
  await db.transaction().execute(async (trx) => {
    await commandGround(trx, asked)
    expect(await planned(trx)).toEqual([
      { name: 'command-ground', times: 2 },
      { name: 'programme-page', times: 1 },
    ])
  })
})
