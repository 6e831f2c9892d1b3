import type { Database } from '@mithaq/db/database'
import { restoreAppend } from '@mithaq/db/programme/restore'
import { WorkflowNotFoundError, type Client } from '@temporalio/client'
import { appendedInHistory } from './appended.ts'
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
  { db, engine }: { db: Database; engine: Client },
  programme: string,
): Promise<Reconciliation> {
  const result: Reconciliation = { programme, restored: 0, wordsMissing: [] }
  for (const { requestId, inputDigest, events } of await appendedInHistory(engine, programme)) {
    const restored = await restoreAppend(db, { programme, requestId, inputDigest, events })
    result.restored += restored.events
    result.wordsMissing.push(...restored.wordsMissing)
  }
  await tell(engine, programme)
  return result
}

async function tell(engine: Client, programme: string): Promise<void> {
  try {
    await engine.workflow.getHandle(programmeWorkflowId(programme)).signal(recordReconciled)
  } catch (error) {
    // A programme that is over has no run that waits.
    if (!(error instanceof WorkflowNotFoundError)) throw error
  }
}

/** The programmes that the engine knows: a restored record may have lost some of them whole. */
export async function programmeIds(engine: Client): Promise<string[]> {
  const ids = new Set<string>()
  const prefix = programmeWorkflowId('')
  for await (const { workflowId } of engine.workflow.list({
    query: `WorkflowType = '${programmeWorkflowType}'`,
  })) {
    ids.add(workflowId.slice(prefix.length))
  }
  return [...ids]
}
