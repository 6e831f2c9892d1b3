import type { Notice } from '@mithaq/domain/programme/notices'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { startEach } from './start-each.ts'

export interface WaitingNotice {
  id: number
  programmeId: string
  version: number
  notice: Notice
}

/**
 * Takes notices that wait and hands each to `start`; what was started is marked so. The oldest come first, and behind all
 * others those that could not be started when they were tried. Two that do this at once take different rows. Answers how many
 * were started; what `start` threw comes out after the rows are marked.
 */
export async function startWaiting(
  db: Database,
  atMost: number,
  start: (notice: WaitingNotice) => Promise<void>,
): Promise<number> {
  const { started, failed, failure } = await db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('outbox')
      .select(['id', 'programmeId', 'version', 'notice'])
      .where('startedAt', 'is', null)
      .orderBy('triedAt', (order) => order.asc().nullsFirst())
      .orderBy('id')
      .limit(atMost)
      .forUpdate()
      .skipLocked()
      .execute()
    const outcome = await startEach(rows, start)
    const mark = async (column: 'startedAt' | 'triedAt', of: readonly WaitingNotice[]) => {
      if (of.length === 0) return
      const ids = of.map(({ id }) => id)
      await trx
        .updateTable('outbox')
        .set({ [column]: sql`legal_now()` })
        .where('id', 'in', ids)
        .execute()
    }
    await mark('startedAt', outcome.started)
    await mark('triedAt', outcome.failed)
    return outcome
  })
  if (failed.length > 0) throw new Error('notices could not be started', { cause: failure })
  return started.length
}
