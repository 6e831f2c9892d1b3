import type {
  RehearsalFailure,
  RehearsalOutcome,
  RehearsalProgress,
  RehearsalResult,
} from '@mithaq/domain/rehearsal/result'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

export async function keepProgress(db: Database, id: string, progress: RehearsalProgress): Promise<void> {
  await db
    .updateTable('rehearsal')
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', id)
    .where('outcome', '=', 'running')
    .execute()
}

/** How it ended, once: what comes later changes nothing. Whoever looks at the programme is told. */
export async function finishRehearsal(
  db: Database,
  id: string,
  ended: {
    outcome: Exclude<RehearsalOutcome, 'running'>
    failure?: RehearsalFailure
    result?: RehearsalResult
  },
): Promise<void> {
  const { outcome, failure = null, result = null } = ended
  await sql`
    with ended as (
      update rehearsal
      set outcome = ${outcome}, failure = ${failure}, finished_at = legal_now(),
          result = ${result && JSON.stringify(result)}::jsonb
      where id = ${id} and outcome = 'running'
      returning programme_id
    )
    select pg_notify('programme', json_build_object('programme', programme_id)::text) from ended`.execute(db)
}
