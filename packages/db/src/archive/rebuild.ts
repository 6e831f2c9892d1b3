import type { ArchivedRun } from '@mithaq/domain/archive/events'
import type { Database } from '../database.ts'
import { archiveStream } from '../record/reads.ts'

/** Writes the read model of a programme's archives anew from their events; answers whether what stood there differed. */
export function rebuildArchives(db: Database, programme: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const events = await trx
      .selectFrom('event')
      .select(['version', 'data'])
      .where('stream', '=', archiveStream(programme))
      .orderBy('version')
      .execute()
    const rows = events.map(({ version, data }) => ({
      programmeId: programme,
      version,
      ...(data as ArchivedRun),
    }))
    const stood = await trx.selectFrom('archive').selectAll().where('programmeId', '=', programme).execute()
    const known = new Map(stood.map((row) => [row.run, row]))
    const differing = rows.filter((row) => {
      const found = known.get(row.run)
      return !found || (Object.keys(row) as (keyof typeof row)[]).some((field) => row[field] !== found[field])
    })
    for (const row of differing) {
      const { programmeId: _, run: _run, ...rest } = row
      await trx
        .insertInto('archive')
        .values(row)
        .onConflict((conflict) => conflict.columns(['programmeId', 'run']).doUpdateSet(rest))
        .execute()
    }
    return differing.length > 0
  })
}
