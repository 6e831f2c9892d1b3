import { isDeepStrictEqual } from 'node:util'
import { fileURLToPath } from 'node:url'
import { defaultPayloadConverter } from '@temporalio/common'
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js'
import type proto from '@temporalio/proto'
import {
  bundleWorkflowCode,
  DefaultLogger,
  Worker,
  type InjectedSinks,
  type WorkflowBundleOption,
} from '@temporalio/worker'
import { DeterminismViolationError } from '@temporalio/workflow'
import type { ReplaySinks } from './replay-interceptor.ts'

type History = proto.temporal.api.history.v1.IHistory

export interface Difference {
  activity: string
  /** The how-manieth activity of the history, from 0. */
  index: number
  /** Its arguments as history holds them. */
  recorded: unknown[]
  /** As today's code gives them; undefined where it schedules no such activity. */
  replayed: unknown[] | undefined
}

export interface Replayed {
  ok: boolean
  /** What the engine says of the order and kind of commands; undefined when it has nothing to say. */
  violation: string | undefined
  differences: Difference[]
}

/** The workflow code of a file with the reporting interceptor inside, for replayHistory; some seconds. */
export async function replayBundle(workflowsPath: string): Promise<{ code: string }> {
  return bundleWorkflowCode({
    workflowsPath,
    workflowInterceptorModules: [fileURLToPath(import.meta.resolve('./replay-interceptor.ts'))],
    logger: new DefaultLogger('WARN'),
  })
}

/**
 * Runs the code again over the history of one run, and compares what each activity is given with what history says
 * it was given: the engine itself compares only kinds and order, so that another amount replays green.
 * @param bundle made by replayBundle, or of a file that it was written to
 * @param history of one run, as fetched or as parsed from its JSON
 * @throws what is no finding of replay: a bundle without the workflow's type, a history of nothing
 */
export async function replayHistory(what: {
  bundle: WorkflowBundleOption
  history: unknown
}): Promise<Replayed> {
  const history = asHistory(what.history)
  const given = new Map<string, { activity: string; args: unknown[] }>()
  const sinks: InjectedSinks<ReplaySinks> = {
    replay: {
      scheduled: {
        callDuringReplay: true,
        fn: (_info, id, activity, args) =>
          void given.set(id, { activity, args: JSON.parse(args) as unknown[] }),
      },
    },
  }
  let violation: string | undefined
  try {
    await Worker.runReplayHistory({ workflowBundle: what.bundle, sinks, replayName: 'replay' }, history)
  } catch (error) {
    if (!(error instanceof DeterminismViolationError)) throw error
    violation = error.message
  }
  const differences = recordedActivities(history).flatMap(({ id, activity, args: recorded }, index) => {
    const replayed = given.get(id)
    const isSame = replayed?.activity === activity && isDeepStrictEqual(replayed.args, recorded)
    return isSame ? [] : [{ activity, index, recorded, replayed: replayed?.args }]
  })
  return { ok: violation === undefined && differences.length === 0, violation, differences }
}

function recordedActivities(history: History): { id: string; activity: string; args: unknown[] }[] {
  return (history.events ?? []).flatMap((event) => {
    const scheduled = event.activityTaskScheduledEventAttributes
    if (!scheduled) return []
    const values = (scheduled.input?.payloads ?? []).map((payload) =>
      defaultPayloadConverter.fromPayload<unknown>(payload),
    )
    const args = JSON.parse(JSON.stringify(values)) as unknown[]
    return [{ id: scheduled.activityId ?? '', activity: scheduled.activityType?.name ?? '', args }]
  })
}

/** A stored history has its numbers and bytes as text. */
function asHistory(history: unknown): History {
  const events = (history as { events?: { eventId?: unknown }[] }).events ?? []
  return typeof events[0]?.eventId === 'string' ? historyFromJSON(history) : (history as History)
}
