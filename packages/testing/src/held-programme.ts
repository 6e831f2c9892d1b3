import type { Database } from '@mithaq/db/database'
import { sql } from 'kysely'

/** Holds the row that every append of a programme writes, as a slow disk would, until it is released or goes out of scope. */
export async function holdProgramme(owner: Database, programme: string) {
  const trx = await owner.startTransaction().execute()
  await trx.selectFrom('programme').select('id').where('id', '=', programme).forUpdate().execute()
  return {
    /** How many statements of this database wait for a lock. */
    waiting: async (): Promise<number> => {
      const { rows } = await sql`
        select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(owner)
      return rows.length
    },
    release: () => trx.commit().execute(),
    [Symbol.asyncDispose]: async () => {
      if (!trx.isCommitted) await trx.rollback().execute()
    },
  }
}
