import { unarchived } from '@mithaq/db/archive/reads'
import { recordArchive } from '@mithaq/db/archive/writes'
import type { Database } from '@mithaq/db/database'
import type { Client } from '@temporalio/client'
import { programmeWorkflowId, programmeWorkflowType } from '../programme/messages.ts'
import { archiveBytes, fetchRun, isOver } from './run-history.ts'
import type { Storage } from './storage.ts'

/** Where histories are, and where they go. */
export interface ArchiveWays {
  db: Database
  engine: Client
  storage: Storage
}

/**
 * Keeps the history of a run that is over: the bytes first, then the event that names them. Twice is once.
 * @throws where the run is not over yet, or the engine does not know it
 */
export async function archiveRun(
  { db, engine, storage }: ArchiveWays,
  { programme, run }: { programme: string; run: string },
): Promise<void> {
  if ((await unarchived(db, [run])).length === 0) return
  const history = await fetchRun(engine, programme, run)
  if (!history) throw new Error(`the engine does not know run ${run} of ${programme}`)
  if (!isOver(history)) throw new Error(`run ${run} of ${programme} is not over`)
  const bytes = archiveBytes(history)
  const { before, events } = history
  const digest = await storage.put(bytes)
  const data = { run, before, events: events.length, digest, bytes: bytes.length }
  await recordArchive(db, programme, data, (note) => storage.keepNote(programme, run, JSON.stringify(note)))
}

/** Archives what no run has archived: last runs, and those whose next run could not. Answers how many. */
export async function sweepArchives(
  ways: ArchiveWays,
  { taskQueue, onEach }: { taskQueue: string; onEach: () => void },
): Promise<number> {
  const closed = ways.engine.workflow.list({
    query: `WorkflowType = '${programmeWorkflowType}' AND TaskQueue = '${taskQueue}' AND ExecutionStatus != 'Running'`,
  })
  let archived = 0
  for await (const { workflowId, runId } of closed) {
    onEach()
    if ((await unarchived(ways.db, [runId])).length === 0) continue
    await archiveRun(ways, { programme: workflowId.slice(programmeWorkflowId('').length), run: runId })
    archived += 1
  }
  return archived
}
