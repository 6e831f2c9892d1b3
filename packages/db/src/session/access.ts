import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Signs a person out of one of their sessions; false where it is not one of theirs. */
export async function endSession(
  db: Database,
  { person, session }: { person: string; session: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('auth.session')
    .where('userId', '=', person)
    .where('id', '=', session)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Signs a person out everywhere. */
export async function endSessions(db: Database, person: string): Promise<void> {
  await db.deleteFrom('auth.session').where('userId', '=', person).execute()
}

/** The link of a letter has proved that the address is theirs. */
export async function proveAddress(db: Database, person: string): Promise<void> {
  await db
    .updateTable('auth.user')
    .set({ emailVerified: true, updatedAt: sql`clock_timestamp()` })
    .where('id', '=', person)
    .execute()
}
