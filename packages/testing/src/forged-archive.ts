import { archivedRuns } from '@mithaq/db/archive/reads'
import { archiveStream } from '@mithaq/db/record/reads'
import type { ArchivedRun } from '@mithaq/domain/archive/events'
import { diskStorage } from '@mithaq/workflows/archive/storage'
import { sql } from 'kysely'
import type { Council } from './council.ts'

/** An event of a history as its archive writes it. */
export interface ArchivedEvent extends Record<string, unknown> {
  eventId: string
}

/** The archived history of a run: what its file holds. */
export async function archivedEvents(council: Council, { digest }: ArchivedRun): Promise<ArchivedEvent[]> {
  const bytes = await diskStorage(council.archives).get(digest)
  if (typeof bytes === 'string') throw new Error(`the archive is ${bytes}`)
  return (JSON.parse(bytes.toString('utf8')) as { events: ArchivedEvent[] }).events
}

/**
 * A history edited by somebody who may do anything: the bytes are kept under their new digest, and the record says that
 * it was always that one. Only what the other side tells can still contradict it.
 */
export async function forgeArchive(
  council: Council,
  programme: string,
  run: string,
  edit: (events: ArchivedEvent[]) => ArchivedEvent[],
): Promise<void> {
  const known = (await archivedRuns(council.db, programme)).find((each) => each.run === run)
  if (!known) throw new Error(`run ${run} is not archived`)
  const events = edit(await archivedEvents(council, known))
  const bytes = Buffer.from(JSON.stringify({ events }))
  const digest = await diskStorage(council.archives).put(bytes)
  const data = JSON.stringify({ ...known, events: events.length, digest, bytes: bytes.length })
  await sql`update event set data = ${data}::jsonb
            where stream = ${archiveStream(programme)} and data ->> 'run' = ${run}`.execute(council.owner)
}
