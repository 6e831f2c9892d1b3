import type { Notice } from '@mithaq/domain/programme/notices'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

export interface WaitingNotice {
  id: number
  programmeId: string
  version: number
  notice: Notice
}

/**
 * Takes notices that wait, the oldest first, and hands each to `start`; what was started is marked so. Two that
 * do this at once take different rows. Answers how many were started; what `start` threw comes out after the
 * others are marked, and its rows wait for the next time.
 */
export async function startWaiting(
  db: Database,
  atMost: number,
  start: (notice: WaitingNotice) => Promise<void>,
): Promise<number> {
  const failures: unknown[] = []
  const count = await db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('outbox')
      .select(['id', 'programmeId', 'version', 'notice'])
      .where('startedAt', 'is', null)
      .orderBy('id')
      .limit(atMost)
      .forUpdate()
      .skipLocked()
      .execute()
    const outcomes = await Promise.allSettled(rows.map(start))
    const started = rows.filter((_, index) => outcomes[index]?.status === 'fulfilled').map(({ id }) => id)
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    failures.push(...refused.map(({ reason }): unknown => reason))
    if (started.length === 0) return 0
    await trx
      .updateTable('outbox')
      .set({ startedAt: sql`legal_now()` })
      .where('id', 'in', started)
      .execute()
    return started.length
  })
  if (failures.length > 0) throw new Error('notices could not be started', { cause: failures[0] })
  return count
}
