import { isGrpcServiceError, type Client } from '@temporalio/client'
import type { EngineEvent } from './plain-event.ts'

/** Asked of the engine at once. */
const pageSize = 500

interface Asked {
  workflowId: string
  runId: string
  /** Id of an event of the run; null for its newest. */
  before: number | null
}

/**
 * The events of one run before one of them, the newest first, page by page. The engine reads backwards from a run's end
 * alone, and a run has some thousands of events: what is newer is read and left out.
 */
export async function* eventsOfRun(
  engine: Client,
  { workflowId, runId, before }: Asked,
): AsyncGenerator<EngineEvent[]> {
  let nextPageToken: Uint8Array | null = null
  do {
    const page: Awaited<ReturnType<typeof engine.workflowService.getWorkflowExecutionHistoryReverse>> =
      await engine.workflowService.getWorkflowExecutionHistoryReverse({
        namespace: engine.options.namespace,
        execution: { workflowId, runId },
        maximumPageSize: pageSize,
        ...(nextPageToken ? { nextPageToken } : {}),
      })
    const events = (page.history?.events ?? []).filter((event) => before === null || idOf(event) < before)
    if (events.length > 0) yield events
    nextPageToken = page.nextPageToken?.length ? page.nextPageToken : null
  } while (nextPageToken)
}

export const idOf = ({ eventId }: EngineEvent): number => Number(eventId ?? 0)

/** The run that a run goes on from; null for the first one. */
export function runBefore(event: EngineEvent): string | null {
  return event.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || null
}

/** Whether the engine knows no such run, or knows it no more. */
export function isUnknownRun(error: unknown): boolean {
  return isGrpcServiceError(error) && (error.code === notFound || error.code === invalid)
}

const notFound = 5
const invalid = 3
