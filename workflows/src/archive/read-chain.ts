import { archivedRuns } from '@mithaq/db/archive/reads'
import type { Difference } from '@mithaq/domain/completeness/difference'
import type { ArchiveWays } from './archive-run.ts'
import { readArchive } from './read-archive.ts'
import { fetchRun, newestRun, type RunHistory } from './run-history.ts'

/** Every run from the first to the newest. What is archived is read there, and else in the engine. */
export async function readChain(
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
