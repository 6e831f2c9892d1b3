import { setTimeout as pause } from 'node:timers/promises'
import { archivedRuns } from '@mithaq/db/archive/reads'
import { recordedProgramme, recordedProgrammes } from '@mithaq/db/completeness/reads'
import type { ArchivedRun } from '@mithaq/domain/archive/events'
import { compare } from '@mithaq/domain/completeness/compare'
import type { Comparison, Difference } from '@mithaq/domain/completeness/difference'
import type { ArchiveWays } from '../archive/archive-run.ts'
import { archivedRun, fetchRun, newestRun, type RunHistory } from '../archive/run-history.ts'
import { programmeIds } from '../programme/reconcile.ts'
import { toldRun } from './told-run.ts'

/**
 * Holds the whole chain of a programme's runs, archived or live, against the record. Acts go on meanwhile, and the two
 * sides are not read at one moment: what differs is looked at again, and counts where it still does.
 */
export async function compareProgramme(ways: ArchiveWays, programme: string): Promise<Comparison> {
  const first = await compareOnce(ways, programme)
  if (first.differences.length === 0) return first
  await pause(1_000)
  const again = await compareOnce(ways, programme)
  const known = new Set(first.differences.map((each) => JSON.stringify(each)))
  return { ...again, differences: again.differences.filter((each) => known.has(JSON.stringify(each))) }
}

/** Programmes of the record, and those that only the engine knows. */
export async function comparableProgrammes(
  { db, engine }: ArchiveWays,
  taskQueue: string,
): Promise<string[]> {
  const known = await recordedProgrammes(db)
  return [...new Set([...known, ...(await programmeIds(engine, taskQueue))])].toSorted()
}

async function compareOnce(ways: ArchiveWays, programme: string): Promise<Comparison> {
  const { runs, faults } = await readChain(ways, programme)
  const told = runs.map(toldRun)
  const record = await recordedProgramme(ways.db, programme)
  const { counted, differences } = compare(told, record)
  const isClosed = record.events.some(({ type }) => type === 'programmeClosed')
  const stopped: Difference[] = told.at(-1)?.isOver !== false && !isClosed ? [{ word: 'nothing-runs' }] : []
  return { counted, differences: [...faults, ...stopped, ...differences] }
}

/** Every run from the first to the newest. What is archived is read there, and else in the engine. */
async function readChain(
  { db, engine, storage }: ArchiveWays,
  programme: string,
): Promise<{ runs: RunHistory[]; faults: Difference[] }> {
  const archives = new Map((await archivedRuns(db, programme)).map((each) => [each.run, each]))
  const faults: Difference[] = []
  const runs: RunHistory[] = []
  const seen = new Set<string>()
  let run = await newestRun(engine, programme)
  for (;;) {
    // Where the engine lost the way, the archives know it.
    run ??= [...archives.keys()].findLast((each) => !seen.has(each)) ?? null
    if (run === null || seen.has(run)) break
    seen.add(run)
    const archive = archives.get(run)
    const read = archive ? await readArchive(storage, archive) : null
    if (read && 'word' in read) faults.unshift(read)
    const found = read && !('word' in read) ? read : await fetchRun(engine, programme, run)
    if (found) runs.unshift(found)
    if (!found && !archive) faults.unshift({ word: 'run-missing', run })
    run = found?.before ?? archive?.before ?? null
    if (found && found.before === null) break
  }
  return { runs, faults }
}

async function readArchive(
  storage: ArchiveWays['storage'],
  { run, digest, events }: ArchivedRun,
): Promise<RunHistory | Difference> {
  const bytes = await storage.get(digest)
  if (bytes === 'missing') return { word: 'archive-missing', run }
  if (bytes === 'altered') return { word: 'archive-altered', run }
  const read = archivedRun(run, bytes)
  return read.events.length === events ? read : { word: 'archive-altered', run }
}
