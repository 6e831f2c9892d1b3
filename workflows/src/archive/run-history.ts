import { isGrpcServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client'
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils.js'
import { programmeWorkflowId } from '../programme/messages.ts'

/** Of gRPC: reading a history, the client passes it on as it comes. */
const notFound: number = 5

type FetchedHistory = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>

export type HistoryEvent = NonNullable<FetchedHistory['events']>[number]

/** One run with its whole history, from the engine or from its archive. */
export interface RunHistory {
  run: string
  /** The run it continued; null for the first. */
  before: string | null
  events: HistoryEvent[]
}

/** A run's history; null where the engine has it no more. */
export async function fetchRun(engine: Client, programme: string, run: string): Promise<RunHistory | null> {
  try {
    const { events } = await engine.workflow.getHandle(programmeWorkflowId(programme), run).fetchHistory()
    return runOf(run, events ?? [])
  } catch (error) {
    if (isGrpcServiceError(error) && error.code === notFound) return null
    throw error
  }
}

/** The newest run that the engine knows of a programme; null where it knows none. */
export async function newestRun(engine: Client, programme: string): Promise<string | null> {
  try {
    return (await engine.workflow.getHandle(programmeWorkflowId(programme)).describe()).runId
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null
    throw error
  }
}

function runOf(run: string, events: HistoryEvent[]): RunHistory {
  const before = events[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId
  return { run, before: before || null, events }
}

/** Nothing comes after its last event. */
export function isOver({ events }: RunHistory): boolean {
  const last = events.at(-1)
  return Boolean(
    last?.workflowExecutionContinuedAsNewEventAttributes ??
    last?.workflowExecutionCompletedEventAttributes ??
    last?.workflowExecutionTerminatedEventAttributes ??
    last?.workflowExecutionFailedEventAttributes ??
    last?.workflowExecutionCanceledEventAttributes ??
    last?.workflowExecutionTimedOutEventAttributes,
  )
}

/** The engine's own JSON of histories: its page and its tools read it, and so does a replay. */
export function archiveBytes({ events }: RunHistory): Buffer {
  return Buffer.from(historyToJSON({ events }))
}

/** @throws where the bytes are not of `archiveBytes` */
export function archivedRun(run: string, bytes: Buffer): RunHistory {
  return runOf(run, historyFromJSON(JSON.parse(bytes.toString('utf8'))).events ?? [])
}
