import { instantOf, type Instant } from '@mithaq/domain/clock/instant'
import type { HistoryKind, HistoryKinds, HistoryMeaning } from '@mithaq/domain/history/line'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { refusedType, type Answer, type RunInput } from '@mithaq/workflows/programme/messages'
import { defaultPayloadConverter, type Payload } from '@temporalio/common'
import { typeOf, type EngineEvent } from './plain-event.ts'

/** What an event means; `earlier` finds the one it answers, by its id. */
export function meaningOf(event: EngineEvent, earlier: (id: unknown) => EngineEvent | null): HistoryMeaning {
  const type = typeOf(event)
  const read = readers[type]
  return read ? read(event, earlier) : { kind: 'other', values: { event: type } }
}

type Read = (event: EngineEvent, earlier: (id: unknown) => EngineEvent | null) => HistoryMeaning

const readers: Readonly<Record<string, Read>> = {
  workflowExecutionStarted: ({ workflowExecutionStartedEventAttributes: given }) => {
    const input = valueOf(given?.input?.payloads?.[0]) as RunInput | null
    if (!input || input.kind === 'draft') return means('started', {})
    return means('run-begun', { stage: input.state.stage, year: input.state.contract.year })
  },
  workflowExecutionUpdateAccepted: (event) => means('update-accepted', { act: actOf(event) ?? '' }),
  workflowExecutionUpdateCompleted: ({ workflowExecutionUpdateCompletedEventAttributes: given }, earlier) => {
    const act = actOf(earlier(given?.acceptedEventId))
    const failure = given?.outcome?.failure?.applicationFailureInfo
    const refusal = valueOf(failure?.details?.payloads?.[0]) as Refusal | null
    if (failure?.type === refusedType && refusal) return means('update-refused', { act, refusal })
    if (given?.outcome?.failure) return means('update-failed', { act })
    const answer = valueOf(given?.outcome?.success?.payloads?.[0]) as Answer | null
    return means('update-done', { act, versions: answer?.events.map(({ version }) => version) ?? [] })
  },
  timerStarted: (event) => {
    const length = msOf(event.timerStartedEventAttributes?.startToFireTimeout)
    return means('timer-set', { until: instantOf(msOf(event.eventTime) + length) })
  },
  timerFired: () => means('timer-fired', {}),
  timerCanceled: () => means('timer-cancelled', {}),
  activityTaskScheduled: (event) => means('activity-asked', { activity: activityOf(event) ?? '' }),
  activityTaskStarted: ({ activityTaskStartedEventAttributes: given }, earlier) => {
    const activity = activityOf(earlier(given?.scheduledEventId))
    const attempt = given?.attempt ?? 1
    return attempt > 1
      ? means('activity-retried', { activity, attempt })
      : means('activity-begun', { activity })
  },
  activityTaskCompleted: ({ activityTaskCompletedEventAttributes: given }, earlier) =>
    means('activity-done', { activity: activityOf(earlier(given?.scheduledEventId)) }),
  activityTaskFailed: ({ activityTaskFailedEventAttributes: given }, earlier) =>
    means('activity-failed', { activity: activityOf(earlier(given?.scheduledEventId)) }),
  activityTaskTimedOut: ({ activityTaskTimedOutEventAttributes: given }, earlier) =>
    means('activity-failed', { activity: activityOf(earlier(given?.scheduledEventId)) }),
  workflowExecutionSignaled: ({ workflowExecutionSignaledEventAttributes: given }) =>
    means('signalled', { signal: given?.signalName ?? '' }),
  markerRecorded: () => means('patched', {}),
  // The engine notes beside a patch that it can be searched by.
  upsertWorkflowSearchAttributes: () => means('step-taken', {}),
  workflowTaskScheduled: () => means('step-taken', {}),
  workflowTaskStarted: () => means('step-taken', {}),
  workflowTaskCompleted: () => means('step-taken', {}),
  workflowTaskFailed: () => means('step-failed', {}),
  workflowTaskTimedOut: () => means('step-failed', {}),
  workflowExecutionContinuedAsNew: () => means('continued', {}),
  workflowExecutionCompleted: () => means('ended', { how: 'completed' }),
  workflowExecutionFailed: () => means('ended', { how: 'failed' }),
  workflowExecutionCanceled: () => means('ended', { how: 'cancelled' }),
  workflowExecutionTerminated: () => means('ended', { how: 'terminated' }),
  workflowExecutionTimedOut: () => means('ended', { how: 'timed-out' }),
}

function means<K extends HistoryKind>(kind: K, values: HistoryKinds[K]): HistoryMeaning {
  return { kind, values } as HistoryMeaning
}

const actOf = (event: EngineEvent | null): string | null =>
  event?.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.name ?? null

const activityOf = (event: EngineEvent | null): string | null =>
  event?.activityTaskScheduledEventAttributes?.activityType?.name ?? null

/** What the workflow of ours has put there. */
function valueOf(payload: Payload | null | undefined): unknown {
  return payload ? defaultPayloadConverter.fromPayload<unknown>(payload) : null
}

/** When the engine recorded it. */
export function instantOfEvent({ eventTime }: EngineEvent): Instant {
  return instantOf(msOf(eventTime))
}

function msOf(time: { seconds?: unknown; nanos?: unknown } | null | undefined): number {
  return Number(time?.seconds ?? 0) * 1_000 + Math.floor(Number(time?.nanos ?? 0) / 1e6)
}
