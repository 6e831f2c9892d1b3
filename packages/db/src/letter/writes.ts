import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Takes letters that wait, the oldest first, hands each id to `start`, and marks what was started; answers how many. */
export async function startWaitingLetters(
  db: Database,
  atMost: number,
  start: (id: string) => Promise<void>,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('letter')
      .select('id')
      .where('startedAt', 'is', null)
      .orderBy('createdAt')
      .limit(atMost)
      .forUpdate()
      .skipLocked()
      .execute()
    const ids = rows.map(({ id }) => id)
    if (ids.length === 0) return 0
    // Started twice it is one workflow: where one fails, all wait for the next time.
    await Promise.all(ids.map(start))
    await trx
      .updateTable('letter')
      .set({ startedAt: sql`clock_timestamp()` })
      .where('id', 'in', ids)
      .execute()
    return ids.length
  })
}

/** It was sent, or can be no more: what was secret in it goes. */
export async function closeLetter(db: Database, id: string, { isSent }: { isSent: boolean }): Promise<void> {
  await db
    .updateTable('letter')
    .set({ secret: null, ...(isSent ? { sentAt: sql`clock_timestamp()` } : {}) })
    .where('id', '=', id)
    .execute()
}
