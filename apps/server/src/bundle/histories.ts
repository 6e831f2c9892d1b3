import type { BundleFile } from '@mithaq/bundle/format'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { WorkflowNotFoundError, type Client } from '@temporalio/client'
import { instantOfEvent } from '../history/meaning.ts'
import { plainEvent, typeOf, type EngineEvent } from '../history/plain-event.ts'
import { eventsOfRun, idOf, isUnknownRun, runBefore } from '../history/run-events.ts'

/** What the engine has kept of a programme, a file for each run, the first one first; none where it has let go of all. */
export async function historyFiles(engine: Client, programme: string): Promise<BundleFile[]> {
  const workflowId = programmeWorkflowId(programme)
  const runs: { runId: string; events: EngineEvent[] }[] = []
  let runId = await newestRun(engine, workflowId)
  while (runId !== null) {
    const events = await wholeRun(engine, { workflowId, runId })
    const [first] = events
    if (!first) break
    runs.push({ runId, events })
    runId = runBefore(first)
  }
  return runs.toReversed().map(({ runId: run, events }, n) => ({
    path: `histories/${String(n + 1).padStart(3, '0')}-${run}.jsonl`,
    bytes: Buffer.from(events.map((event) => `${lineOf(event)}\n`).join('')),
  }))
}

const lineOf = (event: EngineEvent): string =>
  JSON.stringify({
    event: idOf(event),
    at: instantOfEvent(event),
    type: typeOf(event),
    raw: plainEvent(event),
  })

async function newestRun(engine: Client, workflowId: string): Promise<string | null> {
  try {
    return (await engine.workflow.getHandle(workflowId).describe()).runId
  } catch (error) {
    // A record that was restored without its engine.
    if (error instanceof WorkflowNotFoundError) return null
    throw error
  }
}

/** A run's events in their order; none where the engine has let go of it. */
async function wholeRun(
  engine: Client,
  { workflowId, runId }: { workflowId: string; runId: string },
): Promise<EngineEvent[]> {
  const events: EngineEvent[] = []
  try {
    for await (const page of eventsOfRun(engine, { workflowId, runId, before: null })) events.push(...page)
  } catch (error) {
    if (!isUnknownRun(error)) throw error
    return []
  }
  return events.toReversed()
}
