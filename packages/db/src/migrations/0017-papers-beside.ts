import { sql, type Kysely } from 'kysely'

/**
 * The papers that a call asks for, beside the state they are part of: each filing reads them, and would otherwise unpack the
 * whole state of the programme.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `alter table programme
         add column papers jsonb generated always as (state -> 'terms' -> 'papers') stored`,
    )
    .execute(db)
}
