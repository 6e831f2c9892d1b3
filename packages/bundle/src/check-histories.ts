import type { Leaf } from './check-events.ts'
import { sha256 } from './check-files.ts'
import type { BundleFault } from './faults.ts'
import { historiesFolder } from './format.ts'
import { archivedIn } from './leaf-data.ts'

/** How many histories are what their leaves say, and how many are of runs that were not archived yet: no leaf speaks of them. */
export interface HistoryCount {
  archived: number
  unarchived: number
}

/**
 * Holds each history against the digest in the leaf that archived its run, and each such leaf, and the run that it says came
 * before, against the histories.
 */
export function checkHistories(
  files: ReadonlyMap<string, Uint8Array>,
  leaves: readonly Leaf[],
): { histories: HistoryCount; faults: BundleFault[] } {
  const faults: BundleFault[] = []
  const paths = Map.groupBy(
    [...files.keys()].filter((at) => at.startsWith(historiesFolder)),
    runOf,
  )
  const archived = new Set<string>()
  const before = new Set<string>()
  for (const { type, stream, version, data } of leaves) {
    if (type !== 'runArchived' || !stream.startsWith('archive/')) continue
    const told = archivedIn(data)
    if (!told) {
      faults.push({ kind: 'event-malformed', stream, version })
      continue
    }
    const { run, digest } = told
    archived.add(run)
    if (told.before !== null) before.add(told.before)
    const kept = paths.get(run) ?? []
    if (kept.length === 0) faults.push({ kind: 'history-missing', run })
    for (const path of kept) {
      if (sha256(files.get(path) ?? new Uint8Array()) !== digest)
        faults.push({ kind: 'history-altered', run, path })
    }
  }
  const unknown = [...before].filter((run) => !archived.has(run) && !paths.has(run))
  const unarchived = [...paths.keys()].filter((run) => !archived.has(run)).length
  return {
    histories: { archived: archived.size, unarchived },
    faults: faults.concat(unknown.map((run) => ({ kind: 'history-missing', run }))),
  }
}

/** The run that a history's path names; the path itself where it names none. */
const runOf = (path: string): string =>
  /^\d{3,}-(?<run>.+)\.json$/.exec(path.slice(historiesFolder.length))?.groups?.['run'] ?? path
