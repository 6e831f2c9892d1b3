import { isDeepStrictEqual } from 'node:util'
import { defaultPayloadConverter } from '@temporalio/common'
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js'
import type proto from '@temporalio/proto'
import { ReplayError, Worker, type InjectedSinks, type WorkflowBundleOption } from '@temporalio/worker'
import { DeterminismViolationError } from '@temporalio/workflow'
import type { ReplaySinks } from './interceptor.ts'

type History = proto.temporal.api.history.v1.IHistory

export interface Difference {
  /** The activity's type; `timer`; or `continueAsNew`. */
  command: string
  /** The how-manieth of these commands in the history, from 0. */
  index: number
  /** What it was given, as history holds it: arguments, the milliseconds of a timer, the next run's input. */
  recorded: unknown[]
  /** As today's code gives it; undefined where it gives no such command. */
  replayed: unknown[] | undefined
}

export interface Replayed {
  ok: boolean
  /** What the engine says of the order and kind of commands, or of code that fails on the way; undefined when it has nothing to say. */
  violation: string | undefined
  differences: Difference[]
}

/**
 * Runs the code again over the history of one run, and compares what each activity, timer and next run is given with
 * what history says it was given: the engine itself compares only kinds and order, so that another amount, or another
 * date, replays green.
 * @param bundle made by bundleForReplay, or of a file that it was written to
 * @param history of one run, as fetched or as parsed from its JSON
 * @throws what is no finding of replay: a history of nothing
 */
export async function replayHistory(what: {
  bundle: WorkflowBundleOption
  history: unknown
}): Promise<Replayed> {
  const history = asHistory(what.history)
  const given = new Map<string, { command: string; args: unknown[] }>()
  const sinks: InjectedSinks<ReplaySinks> = {
    replay: {
      commanded: {
        callDuringReplay: true,
        fn: (_info, id, command, args) =>
          void given.set(id, { command, args: JSON.parse(args) as unknown[] }),
      },
    },
  }
  const violation = await violationIn(history, { workflowBundle: what.bundle, sinks })
  const differences = recordedCommands(history).flatMap(({ id, command, args: recorded }, index) => {
    const replayed = given.get(id)
    const isSame = replayed?.command === command && isDeepStrictEqual(replayed.args, recorded)
    return isSame ? [] : [{ command, index, recorded, replayed: replayed?.args }]
  })
  return { ok: violation === undefined && differences.length === 0, violation, differences }
}

/**
 * What the engine itself says of a history and a bundle that a worker ran: order and kinds of commands alone.
 * @returns undefined where they agree
 */
export async function violationOf(
  bundle: WorkflowBundleOption,
  history: unknown,
): Promise<string | undefined> {
  return violationIn(asHistory(history), { workflowBundle: bundle })
}

async function violationIn(
  history: History,
  options: { workflowBundle: WorkflowBundleOption; sinks?: InjectedSinks<ReplaySinks> },
): Promise<string | undefined> {
  try {
    await Worker.runReplayHistory({ ...options, replayName: 'replay' }, history)
    return undefined
  } catch (error) {
    if (!(error instanceof DeterminismViolationError) && !(error instanceof ReplayError)) throw error
    return error.message
  }
}

interface RecordedCommand {
  /** As the interceptor names it. */
  id: string
  command: string
  args: unknown[]
}

function recordedCommands(history: History): RecordedCommand[] {
  return (history.events ?? []).flatMap((event): RecordedCommand[] => {
    const activity = event.activityTaskScheduledEventAttributes
    if (activity) {
      const command = activity.activityType?.name ?? ''
      return [{ id: `activity/${activity.activityId}`, command, args: valuesOf(activity.input) }]
    }
    const timer = event.timerStartedEventAttributes
    if (timer)
      return [{ id: `timer/${timer.timerId}`, command: 'timer', args: [millis(timer.startToFireTimeout)] }]
    const next = event.workflowExecutionContinuedAsNewEventAttributes
    return next ? [{ id: 'next-run', command: 'continueAsNew', args: valuesOf(next.input) }] : []
  })
}

function millis(duration: proto.google.protobuf.IDuration | null | undefined): number {
  return Number(duration?.seconds ?? 0) * 1000 + (duration?.nanos ?? 0) / 1e6
}

function valuesOf(input: proto.temporal.api.common.v1.IPayloads | null | undefined): unknown[] {
  const values = (input?.payloads ?? []).map((payload) =>
    defaultPayloadConverter.fromPayload<unknown>(payload),
  )
  return JSON.parse(JSON.stringify(values)) as unknown[]
}

/** A stored history has its numbers and bytes as text. */
function asHistory(history: unknown): History {
  const events = (history as { events?: { eventId?: unknown }[] }).events ?? []
  return typeof events[0]?.eventId === 'string' ? historyFromJSON(history) : (history as History)
}
