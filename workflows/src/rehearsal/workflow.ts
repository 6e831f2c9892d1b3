import type { RehearsalFailure } from '@mithaq/domain/rehearsal/result'
import {
  ActivityCancellationType,
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  isCancellation,
  proxyActivities,
  TimeoutFailure,
} from '@temporalio/workflow'
import type { RehearsalActivities } from './activities.ts'
import type { RehearsalKey } from './messages.ts'

/** Once: a rehearsal whose worker is gone is started anew by whoever still wants it. */
const { playRehearsal } = proxyActivities<RehearsalActivities>({
  startToCloseTimeout: '6 minutes',
  heartbeatTimeout: '8 seconds',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: { maximumAttempts: 1 },
})

const { closeRehearsal } = proxyActivities<RehearsalActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '30 seconds' },
})

/** Plays a draft once, and says how it ended whatever happens: the next one waits for this one's end. */
export async function rehearsalWorkflow(key: RehearsalKey): Promise<void> {
  try {
    await playRehearsal(key)
  } catch (error) {
    const { rehearsal } = key
    const failure = isCancellation(error) ? null : failureOf(error)
    await CancellationScope.nonCancellable(() => closeRehearsal({ rehearsal, failure }))
  }
}

function failureOf(error: unknown): RehearsalFailure {
  const cause = error instanceof ActivityFailure ? error.cause : error
  if (cause instanceof TimeoutFailure) return cause.timeoutType === 'HEARTBEAT' ? 'worker-lost' : 'too-long'
  if (cause instanceof ApplicationFailure && cause.type === 'too-long') return 'too-long'
  return cause instanceof ApplicationFailure && cause.type === 'broken' ? 'broken' : 'worker-lost'
}
