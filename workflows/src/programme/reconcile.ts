import type { Database } from '@mithaq/db/database'
import { restoreArchive, type ArchiveNote } from '@mithaq/db/archive/writes'
import { restoreAppend } from '@mithaq/db/programme/restore'
import { firstAnswer, programmeStream } from '@mithaq/db/record/reads'
import { recordRefusal } from '@mithaq/db/record/refusals'
import { isKept } from '@mithaq/domain/programme/kept-refusals'
import { WorkflowNotFoundError, type Client } from '@temporalio/client'
import type { ArchiveWays } from '../archive/archive-run.ts'
import { answeredAppends, refusedUpdates, runsInEngine, type RefusedUpdate } from './appended.ts'
import { programmeWorkflowId, programmeWorkflowType, recordReconciled } from './messages.ts'

export interface Reconciliation {
  programme: string
  /** Events written anew from the engine's history. */
  restored: number
  /** Words that events name and the restored database does not hold. */
  wordsMissing: string[]
}

/**
 * Repairs a record that was restored older than the engine: appends anew, from history, what it has lost, and lets
 * the waiting workflow go on. Doing it twice does nothing the second time.
 */
export async function reconcileProgramme(
  { db, engine, storage }: ArchiveWays,
  programme: string,
): Promise<Reconciliation> {
  const result: Reconciliation = { programme, restored: 0, wordsMissing: [] }
  const runs = await runsInEngine(engine, programme)
  for (const appended of runs.flatMap(answeredAppends)) {
    const restored = await restoreAppend(db, { programme, ...appended })
    result.restored += restored.events
    result.wordsMissing.push(...restored.wordsMissing)
  }
  for (const note of await storage.notes(programme)) {
    const restored = await restoreArchive(db, JSON.parse(note) as ArchiveNote)
    result.restored += restored.events
  }
  for (const refused of runs.flatMap(refusedUpdates)) await restoreRefusal(db, programme, refused)
  await tell(engine, programme)
  return result
}

/** What was refused was the answer to its request; one that the record holds stays as it is. */
async function restoreRefusal(db: Database, programme: string, refused: RefusedUpdate): Promise<void> {
  const { command, act, refusal, at } = refused
  if (!isKept(refusal.word)) return
  const { requestId, inputDigest, by } = command
  const stream = programmeStream(programme)
  if ((await firstAnswer(db, stream, requestId, inputDigest)).kind !== 'none') return
  const { person, role } = by
  await recordRefusal(db, { stream, requestId, inputDigest }, { act, refusal, person, role, at })
}

async function tell(engine: Client, programme: string): Promise<void> {
  try {
    await engine.workflow.getHandle(programmeWorkflowId(programme)).signal(recordReconciled)
  } catch (error) {
    // A programme that is over has no run that waits.
    if (!(error instanceof WorkflowNotFoundError)) throw error
  }
}

/** The programmes that the engine knows, of one task queue or of all: a restored record may have lost some of them whole. */
export async function programmeIds(engine: Client, taskQueue?: string): Promise<string[]> {
  const ids = new Set<string>()
  const prefix = programmeWorkflowId('')
  for await (const { workflowId } of engine.workflow.list({
    query: `WorkflowType = '${programmeWorkflowType}'${taskQueue ? ` AND TaskQueue = '${taskQueue}'` : ''}`,
  })) {
    ids.add(workflowId.slice(prefix.length))
  }
  return [...ids]
}
