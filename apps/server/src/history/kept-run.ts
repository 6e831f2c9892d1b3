import { archivedRuns } from '@mithaq/db/archive/reads'
import type { ArchivedRun } from '@mithaq/domain/archive/events'
import { readArchive } from '@mithaq/workflows/archive/read-archive'
import type { Services } from '../context.ts'
import type { EngineEvent } from './plain-event.ts'

/** Where a history is read: in the engine, and in its archive once the engine has let go of it. */
export type Histories = Pick<Services, 'db' | 'engine' | 'archives'>

/** Of the runs read last some stay in mind: a page is some lines of one. Kept under a digest, they never change. */
const read = new Map<string, EngineEvent[]>()
const keptAtMost = 3

/** The events of an archived run, the newest first; none where it was not archived, or its archive is missing or altered. */
export async function archivedEvents(
  { db, archives }: Histories,
  { programme, run }: { programme: string; run: string },
): Promise<EngineEvent[]> {
  const archived = (await archivedRuns(db, programme)).find((each) => each.run === run)
  if (!archived) return []
  const known = read.get(archived.digest)
  if (known) return known
  const found = await readArchive(archives, archived)
  if ('word' in found) return []
  const events = found.events.toReversed()
  if (read.size >= keptAtMost) read.delete(read.keys().next().value ?? '')
  read.set(archived.digest, events)
  return events
}

/** The last run of a programme's archives; null where none is archived. */
export function newestArchived(archived: readonly ArchivedRun[]): string | null {
  const continued = new Set(archived.map(({ before }) => before))
  return archived.findLast(({ run }) => !continued.has(run))?.run ?? null
}
