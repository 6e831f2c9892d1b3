import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { startEach } from '../outbox/start-each.ts'

/**
 * Takes letters that wait, hands each id to `start`, and marks what was started; answers how many. The oldest come first, behind all
 * others those that could not be started; what `start` threw comes out after the rows are marked.
 */
export async function startWaitingLetters(
  db: Database,
  atMost: number,
  start: (id: string) => Promise<void>,
): Promise<number> {
  const { started, failed, failure } = await db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('letter')
      .select('id')
      .where('startedAt', 'is', null)
      .orderBy('triedAt', (order) => order.asc().nullsFirst())
      .orderBy('createdAt')
      .limit(atMost)
      .forUpdate()
      .skipLocked()
      .execute()
    const outcome = await startEach(
      rows.map(({ id }) => id),
      start,
    )
    const mark = async (column: 'startedAt' | 'triedAt', ids: readonly string[]) => {
      if (ids.length === 0) return
      await trx
        .updateTable('letter')
        .set({ [column]: sql`clock_timestamp()` })
        .where('id', 'in', ids)
        .execute()
    }
    await mark('startedAt', outcome.started)
    await mark('triedAt', outcome.failed)
    return outcome
  })
  if (failed.length > 0) throw new Error('letters could not be started', { cause: failure })
  return started.length
}

/** It was sent, or can be no more: what was secret in it goes. */
export async function closeLetter(db: Database, id: string, { isSent }: { isSent: boolean }): Promise<void> {
  await db
    .updateTable('letter')
    .set({ secret: null, ...(isSent ? { sentAt: sql`clock_timestamp()` } : {}) })
    .where('id', '=', id)
    .execute()
}
