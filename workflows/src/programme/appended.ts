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
  const requests = new Map<string, Omit<AppendRequest, 'events' | 'inputDigest'> & { inputDigest?: string }>()
  const appended: Appended[] = []
  for (const event of events) {
    const scheduled = event.activityTaskScheduledEventAttributes
    if (scheduled?.activityType?.name === 'append' || scheduled?.activityType?.name === 'closeIntake') {
      requests.set(String(event.eventId), value(scheduled.input?.payloads?.[0]))
    }
    const completed = event.activityTaskCompletedEventAttributes
    const request = completed && requests.get(String(completed.scheduledEventId))
    if (!request) continue
    const outcome = value<AppendOutcome | { kind: 'not-yet' }>(completed.result?.payloads?.[0])
    if (outcome.kind !== 'done') continue
    const { requestId, inputDigest = 'clock' } = request
    appended.push({ requestId, inputDigest, events: outcome.own })
  }
  return appended
}

type EnginePayload = Parameters<typeof defaultPayloadConverter.fromPayload>[0]

function value<T>(payload: EnginePayload | null | undefined): T {
  if (!payload) throw new Error('history holds an activity without its payload')
  return defaultPayloadConverter.fromPayload<T>(payload)
}
