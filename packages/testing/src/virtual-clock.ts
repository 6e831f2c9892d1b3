import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { instantOf, msOf, type Instant } from '@mithaq/domain/clock/instant'
import {
  isGrpcCancelledError,
  isGrpcDeadlineError,
  isGrpcServiceError,
  type Connection,
} from '@temporalio/client'
import proto from '@temporalio/proto'
import { look, timersDue, type Execution, type Sight } from './open-work.ts'

/**
 * What the engine is started with so that its clock can be moved; values are JSON.
 * Without the last three every skip costs a second (seen on server 1.32.0: 1,000 ms a timer, 30 to 50 with them): a due
 * timer waits out the time shift, and both queues are read at most 20 times a second. A shift of 0 is slower than 10 ms.
 * Without the reuse interval a chain of runs jumps by hundreds of days.
 */
export const engineWithSkipping: Record<string, string> = {
  'frontend.WorkflowTimeSkippingEnabled': 'true',
  'frontend.WorkflowTimeSkippingMaxSkipPerSession': '100000',
  'history.workflowIdReuseMinimalInterval': '"0s"',
  'history.timerProcessorMaxTimeShift': '"10ms"',
  'history.timerProcessorMaxPollRPS': '1000',
  'history.transferProcessorMaxPollRPS': '1000',
}

/** Virtual time added to each target, so that a timer due at the very target has fired before the clock stops. */
const PAST_THE_TARGET_MS = 200
const NOT_FOUND = 5
const { FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT: POLL_TIMEOUT } =
  proto.temporal.api.enums.v1.FastForwardPollingResult

/**
 * Moves one workflow's clock to an instant, or on by milliseconds, firing its timers on the way; follows it into its
 * later runs. Comes back when the clock is there and nothing of the workflow is open: what was due has been done.
 * @param to an instant behind the workflow's clock moves nothing
 * @param withinMs real time allowed; when it is over the clock is left where it stands
 * @returns the workflow's time afterwards, less than a second past `to` where the work at `to` was quick
 * @throws Error naming the open activity, child or task when it hangs, or where the workflow ended on the way
 */
export async function fastForward(
  connection: Connection,
  namespace: string,
  workflowId: string,
  to: Instant | number,
  withinMs = 30_000,
): Promise<Instant> {
  const execution: Execution = { connection, namespace, workflowId }
  const end = Date.now() + withinMs
  return connection.withDeadline(end + 5_000, async () => {
    let sight = await look(execution)
    const target = typeof to === 'number' ? sight.now + to : msOf(to)
    while (sight.now < target || !(await isIdle(execution, sight))) {
      if (Date.now() >= end) return giveUp(execution, target, withinMs)
      if (sight.now >= target) await pause(10)
      else if (sight.isRunning) await skip(execution, target - sight.now + PAST_THE_TARGET_MS, end)
      else throw new Error(`${workflowId} ended before ${instantOf(target)}`)
      sight = await look(execution)
    }
    return instantOf(sight.now)
  })
}

/** Nothing is open, and nothing is about to be: a timer that is due comes late on a machine under load. */
async function isIdle(execution: Execution, { now, isRunning, open }: Sight): Promise<boolean> {
  if (open.length > 0) return false
  return !isRunning || (await timersDue(execution, now + PAST_THE_TARGET_MS)).length === 0
}

/** What the workflow's own clock says, its skipped time included. */
export async function virtualNow(
  connection: Connection,
  namespace: string,
  workflowId: string,
): Promise<Instant> {
  return instantOf((await look({ connection, namespace, workflowId })).now)
}

/** One fast-forward, until it is over for whatever reason or `end` is reached: the caller looks where the clock stands. */
async function skip(execution: Execution, ms: number, end: number): Promise<void> {
  const id = randomUUID()
  const { connection, namespace, workflowId } = execution
  try {
    await setSkipping(execution, { enabled: true, fastForwardConfig: { id, duration: duration(ms) } })
    for (;;) {
      const { fastForwardPollingResult } = await connection.withDeadline(end, () =>
        connection.workflowService.pollWorkflowExecutionTimeSkipping({
          namespace,
          workflowExecution: { workflowId },
          fastForwardId: id,
        }),
      )
      // A failed one may have been reached: the run after it no longer knows its id.
      if (fastForwardPollingResult !== POLL_TIMEOUT) return
    }
  } catch (error) {
    // The run that was addressed has just been continued as a new one.
    const isBetweenRuns = isGrpcServiceError(error) && error.code === (NOT_FOUND as number)
    // A poll at its deadline ends as "cancelled" where the server's word comes first.
    const isOver = isGrpcDeadlineError(error) || isGrpcCancelledError(error)
    if (!isBetweenRuns && !isOver) throw error
  }
}

async function giveUp(execution: Execution, target: number, withinMs: number): Promise<never> {
  const sight: Sight = await look(execution)
  if (sight.isRunning) await setSkipping(execution, { enabled: false })
  const open = sight.open.length > 0 ? sight.open : await timersDue(execution, sight.now)
  const waitsFor = open.length > 0 ? open.join(', ') : 'nothing that is open'
  throw new Error(
    `${execution.workflowId} was not at ${instantOf(target)} and idle within ${withinMs} ms: ` +
      `it stands at ${instantOf(sight.now)} and waits for ${waitsFor}`,
  )
}

async function setSkipping(
  { connection, namespace, workflowId }: Execution,
  timeSkippingConfig: proto.temporal.api.common.v1.ITimeSkippingConfig,
): Promise<void> {
  await connection.workflowService.updateWorkflowExecutionOptions({
    namespace,
    workflowExecution: { workflowId },
    workflowExecutionOptions: { timeSkippingConfig },
    updateMask: { paths: ['time_skipping_config'] },
  })
}

function duration(ms: number): proto.google.protobuf.IDuration {
  return proto.google.protobuf.Duration.fromObject({
    seconds: Math.floor(ms / 1000),
    nanos: (ms % 1000) * 1e6,
  })
}
