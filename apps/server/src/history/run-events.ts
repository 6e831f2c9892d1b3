import { archivedRuns } from '@mithaq/db/archive/reads'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { isGrpcServiceError, type Client } from '@temporalio/client'
import { archivedEvents, type Histories } from './kept-run.ts'
import type { EngineEvent } from './plain-event.ts'

/** Asked of the engine at once. */
const pageSize = 500

interface Asked {
  programme: string
  run: string
  /** Id of an event of the run; null for its newest. */
  before: number | null
}

/**
 * The events of one run before one of them, the newest first, page by page; none where neither the engine nor an archive
 * has the run. The engine reads backwards from a run's end alone, and a run has some thousands of events: what is newer is
 * read and left out.
 */
export async function* eventsOfRun(histories: Histories, asked: Asked): AsyncGenerator<EngineEvent[]> {
  const isAsked = (event: EngineEvent) => asked.before === null || idOf(event) < asked.before
  try {
    for await (const page of pagesOfEngine(histories.engine, asked)) {
      const events = page.filter(isAsked)
      if (events.length > 0) yield events
    }
  } catch (error) {
    if (!isUnknownRun(error)) throw error
    const events = (await archivedEvents(histories, asked)).filter(isAsked)
    if (events.length > 0) yield events
  }
}

async function* pagesOfEngine(engine: Client, { programme, run }: Asked): AsyncGenerator<EngineEvent[]> {
  let nextPageToken: Uint8Array | null = null
  do {
    const page: Awaited<ReturnType<typeof engine.workflowService.getWorkflowExecutionHistoryReverse>> =
      await engine.workflowService.getWorkflowExecutionHistoryReverse({
        namespace: engine.options.namespace,
        execution: { workflowId: programmeWorkflowId(programme), runId: run },
        maximumPageSize: pageSize,
        ...(nextPageToken ? { nextPageToken } : {}),
      })
    yield page.history?.events ?? []
    nextPageToken = page.nextPageToken?.length ? page.nextPageToken : null
  } while (nextPageToken)
}

export const idOf = ({ eventId }: EngineEvent): number => Number(eventId ?? 0)

/** The run that a run goes on from; null for the first one. */
export function runBefore(event: EngineEvent): string | null {
  return event.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || null
}

/** The same, of a run that can be read nowhere: what the record says of its archive. */
export async function runBeforeOnRecord(
  { db }: Histories,
  { programme, run }: Asked,
): Promise<string | null> {
  return (await archivedRuns(db, programme)).find((each) => each.run === run)?.before ?? null
}

/** Whether the engine knows no such run, or knows it no more. */
export function isUnknownRun(error: unknown): boolean {
  return isGrpcServiceError(error) && (error.code === notFound || error.code === invalid)
}

const notFound = 5
const invalid = 3
