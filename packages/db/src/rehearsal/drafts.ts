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

/** The engine has taken it. */
export async function noteRun(db: Database, id: string, runId: string): Promise<void> {
  await db.updateTable('rehearsal').set({ runId }).where('id', '=', id).execute()
}

/** The engine has not taken it: as if it had never been asked for. */
export async function dropRehearsal(db: Database, id: string): Promise<void> {
  await db.deleteFrom('rehearsal').where('id', '=', id).where('runId', 'is', null).execute()
}
