import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { defaultPayloadConverter } from '@temporalio/common'
import type { Client } from '@temporalio/client'
import type proto from '@temporalio/proto'

export type HistoryEvent = proto.temporal.api.history.v1.IHistoryEvent

export interface Run {
  runId: string
  events: HistoryEvent[]
}

/** Every run of a programme, the first one first, with its whole history. */
export async function runsOf(engine: Client, programme: string): Promise<Run[]> {
  const workflowId = programmeWorkflowId(programme)
  let runId: string | undefined = (await engine.workflow.getHandle(workflowId).describe()).runId
  const runs: Run[] = []
  while (runId) {
    const events: HistoryEvent[] =
      (await engine.workflow.getHandle(workflowId, runId).fetchHistory()).events ?? []
    runs.unshift({ runId, events })
    runId = events[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined
  }
  return runs
}

/** How long after its instant each timer of a run fired, in milliseconds of the programme's own clock. */
export function timerDelays({ events }: Run): number[] {
  const dueAt = new Map<string, number>()
  return events.flatMap((event) => {
    const started = event.timerStartedEventAttributes
    if (started?.timerId) dueAt.set(started.timerId, at(event) + ms(started.startToFireTimeout))
    const due = dueAt.get(event.timerFiredEventAttributes?.timerId ?? '')
    return event.timerFiredEventAttributes && due !== undefined ? [at(event) - due] : []
  })
}

/** The acts that the clock did, as the engine tells them: which, when it was due, and when it was recorded. */
export function clockActs({ events }: Run): { requestId: string; dueMs: number; recordedMs: number }[] {
  return events.flatMap((event) => {
    const scheduled = event.activityTaskScheduledEventAttributes
    const payload = scheduled?.input?.payloads?.[0]
    if (!payload || !writing.has(scheduled.activityType?.name ?? '')) return []
    const { requestId } = defaultPayloadConverter.fromPayload<{ requestId: string }>(payload)
    if (!requestId.startsWith('clock/')) return []
    const due = requestId.slice(requestId.lastIndexOf('/') + 1)
    return [{ requestId, dueMs: Date.parse(due), recordedMs: at(event) }]
  })
}

const writing = new Set(['append', 'closeIntake'])

/** Everything a history holds that could be read as text, its payloads included. */
export function textOf(history: unknown): string {
  if (typeof history === 'string') return `${history}\n`
  if (history instanceof Uint8Array) return `${Buffer.from(history).toString('utf8')}\n`
  if (typeof history !== 'object' || history === null) return ''
  return Object.values(history)
    .map((value: unknown) => textOf(value))
    .join('')
}

function at({ eventTime }: HistoryEvent): number {
  return ms(eventTime)
}

function ms(time: proto.google.protobuf.ITimestamp | null | undefined): number {
  return Number(time?.seconds ?? 0) * 1000 + Math.floor((time?.nanos ?? 0) / 1e6)
}
