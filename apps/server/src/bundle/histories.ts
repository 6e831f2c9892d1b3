import { historyPath, type BundleFile } from '@mithaq/bundle/format'
import { archivedRuns } from '@mithaq/db/archive/reads'
import { runBytes } from '@mithaq/workflows/archive/run-bytes'
import type { Histories } from '../history/kept-run.ts'
import { newestRun } from '../history/runs.ts'

export interface HistoryFiles {
  files: BundleFile[]
  /** How many runs the record said to be archived: those are held against their leaves. */
  archived: number
}

/**
 * Every run of a programme, the first one first, as the bytes whose digest the record names where it is archived, and as the
 * engine has it where it is not yet. A run that neither has is left out: whoever checks the copy is told.
 */
export async function historyFiles(
  { db, engine, archives }: Histories,
  programme: string,
): Promise<HistoryFiles> {
  const archived = await archivedRuns(db, programme)
  const known = new Map(archived.map((each) => [each.run, each]))
  const found = new Map<string, Buffer | null>()
  const read = async (run: string): Promise<string | null> => {
    const { bytes, before } = await runBytes(
      { engine, storage: archives },
      { programme, run, archived: known.get(run) },
    )
    found.set(run, bytes)
    return before
  }
  for (let run = await newestRun({ db, engine, archives }, programme); run !== null;) run = await read(run)
  const chain = [...found.keys()].toReversed()
  // Archived, and of no chain that leads to the newest run: it is part of the record all the same.
  const aside = archived.map(({ run }) => run).filter((run) => !found.has(run))
  for (const run of aside) await read(run)
  const files = [...aside, ...chain].flatMap((run, n): BundleFile[] => {
    const bytes = found.get(run)
    return bytes ? [{ path: historyPath(n + 1, run), bytes }] : []
  })
  return { files, archived: archived.length }
}
