import type { ArchivedRun } from '@mithaq/domain/archive/events'
import type { Difference } from '@mithaq/domain/completeness/difference'
import { archivedRun, type RunHistory } from './run-history.ts'
import type { Storage } from './storage.ts'

/** An archived run as it was kept, or what is wrong with its archive. */
export async function readArchive(
  storage: Pick<Storage, 'get'>,
  { run, digest, events }: ArchivedRun,
): Promise<RunHistory | Difference> {
  const bytes = await storage.get(digest)
  if (bytes === 'missing') return { word: 'archive-missing', run }
  if (bytes === 'altered') return { word: 'archive-altered', run }
  const read = archivedRun(run, bytes)
  return read.events.length === events ? read : { word: 'archive-altered', run }
}
