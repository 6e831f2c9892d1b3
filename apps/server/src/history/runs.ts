import type { Instant } from '@mithaq/domain/clock/instant'
import type { Stage } from '@mithaq/domain/programme/stage'
import type { RunInput } from '@mithaq/workflows/programme/messages'
import { WorkflowNotFoundError, type Client } from '@temporalio/client'
import { defaultPayloadConverter } from '@temporalio/common'
import { instantOfEvent } from './meaning.ts'
import type { EngineEvent } from './plain-event.ts'
import { isUnknownRun, runBefore } from './run-events.ts'

export interface Run {
  run: string
  startedAt: Instant
  stage: Stage
  /** Of the contract; 0 before. */
  year: number
}

/** How a run began never changes: asked once of the engine, for some thousands of them. */
const begun = new Map<string, { run: Run; before: string | null }>()
const keptAtMost = 4_000

/** The runs of a programme that the engine still has, the newest first. */
export async function runsOf(engine: Client, workflowId: string): Promise<Run[]> {
  const runs: Run[] = []
  let next = await newestRun(engine, workflowId)
  while (next) {
    const found = begun.get(next) ?? (await beginningOf(engine, workflowId, next))
    if (!found) break
    runs.push(found.run)
    next = found.before
  }
  return runs
}

export async function newestRun(engine: Client, workflowId: string): Promise<string | null> {
  try {
    return (await engine.workflow.getHandle(workflowId).describe()).runId
  } catch (error) {
    // A record that was restored without its engine.
    if (error instanceof WorkflowNotFoundError) return null
    throw error
  }
}

async function beginningOf(engine: Client, workflowId: string, runId: string) {
  try {
    const { history } = await engine.workflowService.getWorkflowExecutionHistory({
      namespace: engine.options.namespace,
      execution: { workflowId, runId },
      maximumPageSize: 1,
    })
    const first = history?.events?.[0]
    if (!first) return null
    const found = {
      run: { run: runId, startedAt: instantOfEvent(first), ...stageOf(first) },
      before: runBefore(first),
    }
    if (begun.size >= keptAtMost) begun.clear()
    begun.set(runId, found)
    return found
  } catch (error) {
    if (isUnknownRun(error)) return null
    throw error
  }
}

function stageOf({
  workflowExecutionStartedEventAttributes: given,
}: EngineEvent): Pick<Run, 'stage' | 'year'> {
  const payload = given?.input?.payloads?.[0]
  const input = payload ? defaultPayloadConverter.fromPayload<RunInput>(payload) : null
  if (input?.kind !== 'continued') return { stage: 'call', year: 0 }
  return { stage: input.state.stage, year: input.state.contract.year }
}
