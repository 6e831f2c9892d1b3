import { sql, type Kysely } from 'kysely'

/** What an office is for: an auditor's mission and a beneficiary body name their programmes. Null is every one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [`alter table office add column body text, add column programmes text[]`]
