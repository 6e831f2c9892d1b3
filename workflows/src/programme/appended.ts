import type { AppendOutcome, AppendRequest } from '@mithaq/db/programme/append'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Client } from '@temporalio/client'
import { defaultPayloadConverter } from '@temporalio/common'
import { programmeWorkflowId } from './messages.ts'

/** One append as the engine's history tells it: the request, and the events the record answered. */
export interface Appended {
  requestId: string
  inputDigest: string
  events: ProgrammeEvent[]
}

/**
 * Every append of a programme that was answered, oldest first, over the whole chain of runs. It is read from the
 * engine's histories, so it also knows what a record restored from a backup has lost.
 */
export async function appendedInHistory(engine: Client, programme: string): Promise<Appended[]> {
  const workflowId = programmeWorkflowId(programme)
  let runId: string | undefined = (await engine.workflow.getHandle(workflowId).describe()).runId
  const runs: Appended[][] = []
  while (runId) {
    const events: HistoryEvents =
      (await engine.workflow.getHandle(workflowId, runId).fetchHistory()).events ?? []
    runs.unshift(answeredAppends(events))
    runId = events[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined
  }
  return runs.flat()
}

type HistoryEvents = NonNullable<
  Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>['events']
>

function answeredAppends(events: HistoryEvents): Appended[] {
  const requests = new Map<string, Asked>()
  const appended: Appended[] = []
  for (const event of events) {
    const scheduled = event.activityTaskScheduledEventAttributes
    if (scheduled?.activityType?.name === 'append' || scheduled?.activityType?.name === 'closeIntake') {
      requests.set(String(event.eventId), payload(scheduled.input?.payloads?.[0]) as Asked)
    }
    const completed = event.activityTaskCompletedEventAttributes
    const request = completed && requests.get(String(completed.scheduledEventId))
    if (!request) continue
    const outcome = payload(completed.result?.payloads?.[0]) as AppendOutcome | { kind: 'not-yet' }
    if (outcome.kind !== 'done') continue
    const { requestId, inputDigest = 'clock' } = request
    appended.push({ requestId, inputDigest, events: outcome.own })
  }
  return appended
}

/** What either activity was asked; closing has no events yet, and no input. */
type Asked = Pick<AppendRequest, 'requestId'> & Partial<Pick<AppendRequest, 'inputDigest'>>

type EnginePayload = Parameters<typeof defaultPayloadConverter.fromPayload>[0]

function payload(encoded: EnginePayload | null | undefined): unknown {
  if (!encoded) throw new Error('history holds an activity without its payload')
  return defaultPayloadConverter.fromPayload<unknown>(encoded)
}
