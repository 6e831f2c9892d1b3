import type { ArchivedRun } from '@mithaq/domain/archive/events'
import type { Database } from '../database.ts'
import { archiveStream } from '../record/reads.ts'

/** The archived runs of a programme as the ledger's events tell them, in the order in which they were archived. */
export async function archivedRuns(db: Database, programme: string): Promise<ArchivedRun[]> {
  const rows = await db
    .selectFrom('event')
    .select('data')
    .where('stream', '=', archiveStream(programme))
    .where('type', '=', 'runArchived')
    .orderBy('version')
    .execute()
  // The archive wrote them from this very type, and nobody may change them since.
  return rows.map(({ data }) => data as ArchivedRun)
}

/** Those of the runs that are not archived. */
export async function unarchived(db: Database, runs: readonly string[]): Promise<string[]> {
  if (runs.length === 0) return []
  const rows = await db.selectFrom('archive').select('run').where('run', 'in', runs).execute()
  const known = new Set(rows.map(({ run }) => run))
  return runs.filter((run) => !known.has(run))
}
