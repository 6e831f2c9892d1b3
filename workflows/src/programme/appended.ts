import type { AppendOutcome, AppendRequest } from '@mithaq/db/programme/append'
import type { Salts } from '@mithaq/db/programme/writes'
import { instantOf, type Instant } from '@mithaq/domain/clock/instant'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { Client } from '@temporalio/client'
import { defaultPayloadConverter } from '@temporalio/common'
import { fetchRun, type HistoryEvent, type RunHistory } from '../archive/run-history.ts'
import { programmeWorkflowId, refusedType, type Command } from './messages.ts'

/** One append as the engine's history tells it: the request, and the events the record answered. */
export interface Appended {
  requestId: string
  inputDigest: string
  events: ProgrammeEvent[]
  /** Undefined in histories of before it was answered. */
  recordedAt: Instant | undefined
  /** Of its sealed leaves; undefined where it has none. */
  salts: Salts | undefined
}

/** An act that the engine refused, as its history tells it. */
export interface RefusedUpdate {
  command: Command
  act: string
  refusal: Refusal
  at: Instant
}

/**
 * The runs that the engine still has of a programme, oldest first. They also tell what a record restored from a backup
 * has lost.
 */
export async function runsInEngine(engine: Client, programme: string): Promise<RunHistory[]> {
  const runs: RunHistory[] = []
  let run: string | null = (await engine.workflow.getHandle(programmeWorkflowId(programme)).describe()).runId
  while (run !== null) {
    const found = await fetchRun(engine, programme, run)
    if (!found) break
    runs.unshift(found)
    run = found.before
  }
  return runs
}

/** Every append of a run that was answered, oldest first. */
export function answeredAppends({ events }: RunHistory): Appended[] {
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
    const { own, recordedAt, salts } = outcome
    appended.push({ requestId, inputDigest, events: own, recordedAt, salts })
  }
  return appended
}

/** Every act of a run that its rule refused, oldest first. */
export function refusedUpdates({ events }: RunHistory): RefusedUpdate[] {
  const asked = new Map<string, Omit<RefusedUpdate, 'refusal'>>()
  return events.flatMap((event) => {
    const accepted = event.workflowExecutionUpdateAcceptedEventAttributes
    const input = accepted?.acceptedRequest?.input
    if (input) {
      const command = payload(input.args?.payloads?.[0]) as Command
      asked.set(String(event.eventId), { command, act: input.name ?? '', at: timeOf(event) })
    }
    const completed = event.workflowExecutionUpdateCompletedEventAttributes
    const update = asked.get(String(completed?.acceptedEventId))
    const info = completed?.outcome?.failure?.applicationFailureInfo
    if (!update || info?.type !== refusedType) return []
    return [{ ...update, refusal: payload(info.details?.payloads?.[0]) as Refusal }]
  })
}

const timeOf = ({ eventTime }: HistoryEvent): Instant =>
  instantOf(Number(eventTime?.seconds ?? 0) * 1000 + Math.floor((eventTime?.nanos ?? 0) / 1e6))

/** What either activity was asked; closing has no events yet, and no input. */
type Asked = Pick<AppendRequest, 'requestId'> & Partial<Pick<AppendRequest, 'inputDigest'>>

type EnginePayload = Parameters<typeof defaultPayloadConverter.fromPayload>[0]

function payload(encoded: EnginePayload | null | undefined): unknown {
  if (!encoded) throw new Error('history holds an activity without its payload')
  return defaultPayloadConverter.fromPayload<unknown>(encoded)
}
