import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Notes a rehearsal before the engine is asked for it; false where one of that id is there. */
export async function noteRehearsal(
  db: Database,
  rehearsal: { id: string; programmeId: string; askedBy: string },
): Promise<boolean> {
  const noted = await db
    .insertInto('rehearsal')
    .values(rehearsal)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return noted !== undefined
}

/** The engine has taken it. Whoever looks at the programme is told. */
export async function noteRun(db: Database, id: string, runId: string): Promise<void> {
  await sql`
    with taken as (update rehearsal set run_id = ${runId} where id = ${id} returning programme_id)
    select pg_notify('programme', json_build_object('programme', programme_id)::text) from taken`.execute(db)
}

/** The engine has not taken it: as if it had never been asked for. */
export async function dropRehearsal(db: Database, id: string): Promise<void> {
  await db.deleteFrom('rehearsal').where('id', '=', id).where('runId', 'is', null).execute()
}
