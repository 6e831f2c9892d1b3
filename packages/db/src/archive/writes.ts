import type { ArchivedRun } from '@mithaq/domain/archive/events'
import type { Instant } from '@mithaq/domain/clock/instant'
import { clock } from '@mithaq/domain/programme/actor'
import { sql } from 'kysely'
import type { Database, Trx } from '../database.ts'
import { legalNow } from '../programme/call-lock.ts'
import { leafOf } from '../record/leaf.ts'
import { archiveStream } from '../record/reads.ts'

/** Everything of an archive's event that does not follow from what was archived. */
export interface ArchiveNote {
  programme: string
  version: number
  at: Instant
  data: ArchivedRun
}

/**
 * Says in the record that a run is archived: event with its leaf, and read model, in one transaction under the stream's
 * lock. A run that is archived already stays as it is. The worker's activities are the one writer of this stream.
 * @param keep keeps the note outside of the database, before anybody can read the event
 */
export function recordArchive(
  db: Database,
  programme: string,
  data: ArchivedRun,
  keep: (note: ArchiveNote) => Promise<void>,
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const known = await lockArchives(trx, programme)
    if (known.has(data.run)) return
    const version = Math.max(0, ...known.values()) + 1
    const note = { programme, version, at: await legalNow(trx), data }
    await keep(note)
    await insert(trx, note)
  })
}

/** Writes anew an archive's event that a restored database has lost, with the bytes of its leaf. */
export function restoreArchive(db: Database, note: ArchiveNote): Promise<{ events: number }> {
  return db.transaction().execute(async (trx) => {
    const known = await lockArchives(trx, note.programme)
    if (known.has(note.data.run) || [...known.values()].includes(note.version)) return { events: 0 }
    await insert(trx, note)
    return { events: 1 }
  })
}

/** @returns the version of each run that is archived */
async function lockArchives(trx: Trx, programme: string): Promise<Map<string, number>> {
  const stream = archiveStream(programme)
  await sql`select pg_advisory_xact_lock(hashtextextended(${stream}, 0))`.execute(trx)
  const rows = await trx
    .selectFrom('event')
    .select(['version', 'requestId'])
    .where('stream', '=', stream)
    .execute()
  return new Map(rows.map(({ version, requestId }) => [requestId.slice('archive/'.length), version]))
}

async function insert(trx: Trx, { programme, version, at, data }: ArchiveNote): Promise<void> {
  const event = {
    stream: archiveStream(programme),
    version,
    type: 'runArchived',
    ground: 'terms-of-reference',
    requestId: `archive/${data.run}`,
    ordinal: 0,
    inputDigest: data.digest,
    at,
    recordedAt: at,
  }
  const leaf = leafOf({ ...event, by: clock, data })
  const { person, role } = clock
  await trx
    .insertInto('event')
    .values({ ...event, person, role, association: null, data: JSON.stringify(data), leaf })
    .execute()
  await trx
    .insertInto('archive')
    .values({ programmeId: programme, version, ...data })
    .execute()
}
