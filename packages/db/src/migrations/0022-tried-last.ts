import { sql, type Kysely } from 'kysely'

/** What could not be sent on its way waits behind the others: twenty of it would hold up everybody's letters. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table outbox add column tried_at timestamptz`,
  `drop index outbox_waiting`,
  `create index outbox_waiting on outbox (tried_at nulls first, id) where started_at is null`,
  `alter table letter add column tried_at timestamptz`,
  `drop index letter_waiting`,
  `create index letter_waiting on letter (tried_at nulls first, created_at) where started_at is null`,
]
