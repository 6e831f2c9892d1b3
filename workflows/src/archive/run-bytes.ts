import type { ArchivedRun } from '@mithaq/domain/archive/events'
import type { Client } from '@temporalio/client'
import { archiveBytes, fetchRun } from './run-history.ts'
import type { Storage } from './storage.ts'

interface Ways {
  engine: Client
  storage: Pick<Storage, 'get'>
}

/** A run's history as bytes, null where it is lost, and the run it goes on from. */
export interface RunBytes {
  bytes: Buffer | null
  before: string | null
}

/**
 * The very bytes that the record names of an archived run; of a run that is not archived yet, what the engine has. It tells
 * the parts of a message in another order each time, so that these are sorted: the same history is the same bytes. For the
 * same reason it cannot stand in for an archive that is lost.
 */
export async function runBytes(
  { engine, storage }: Ways,
  { programme, run, archived }: { programme: string; run: string; archived: ArchivedRun | undefined },
): Promise<RunBytes> {
  if (archived) {
    const kept = await storage.get(archived.digest)
    return { bytes: typeof kept === 'string' ? null : kept, before: archived.before }
  }
  const history = await fetchRun(engine, programme, run)
  if (!history || history.events.length === 0) return { bytes: null, before: null }
  const told: unknown = JSON.parse(archiveBytes(history).toString())
  return { bytes: Buffer.from(JSON.stringify(sorted(told))), before: history.before }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(parts.map(([key, part]) => [key, sorted(part)]))
}
